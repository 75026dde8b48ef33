package id.sidik.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A laptop with data, a bare one, and what a bundle carries between them. */
abstract class BundledStores {
    @TempDir
    Path folder;

    Store first;
    Store other;

    @BeforeEach
    void open() {
        first = Samples.open(folder.resolve("a"));
        other = Store.open(folder.resolve("b"));
    }

    @AfterEach
    void close() {
        first.close();
        other.close();
    }

    static List<BundleRow> told(Store store) {
        List<BundleRow> rows = new ArrayList<>();
        store.read(tables -> {
            tables.bundle().each(rows::add);
            return rows;
        });
        return rows;
    }

    static List<BundleTaken> take(List<? extends BundleRow> rows, Store to) {
        return take(rows, to, BundleChoice.NONE);
    }

    static List<BundleTaken> take(List<? extends BundleRow> rows, Store to, BundleChoice choice) {
        List<BundleTaken> taken = new ArrayList<>();
        TwoStores.change(to, tables -> {
            BundleTable bundle = tables.bundle();
            bundle.begin(choice);
            rows.forEach(row -> taken.add(bundle.take(row)));
            taken.addAll(bundle.settle());
        });
        return taken;
    }

    static Object asked(Store store, Function<Tables, Object> question) {
        return store.<Object>read(question);
    }
}
