package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.operations.work.TroubleException;
import id.sidik.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a technician is told of the copies of a store, and of the way back. */
class StoreRescueTest {
    @TempDir
    private Path folder;
    private StoreRescue rescue;

    @BeforeEach
    void anOfficeThatIsClosed() {
        Path home = folder.resolve("kantor");
        Store.open(home).close();
        rescue = new StoreRescue(home);
    }

    @Test
    void anOfficeThatWasNeverUpdatedHasNoCopies() {
        assertThat(rescue.copies()).isEmpty();
    }

    @Test
    void copiesAreToldWithTheirSizeTheNewestFirst() throws Exception {
        Path copies = Files.createDirectory(folder.resolve("kantor").resolve("copies"));
        Files.write(copies.resolve("sidik-v3-7.db"), new byte[2_048]);
        Files.write(copies.resolve("sidik-v9-12.db"), new byte[100]);
        byte[] imported = new byte[64];
        imported[63] = 28;
        Files.write(copies.resolve("before-import-2.db"), imported);
        Files.write(copies.resolve("before-import-10.db"), new byte[3]);

        assertThat(rescue.copies()).containsExactly(
                new StoreRescue.Copy(copies.resolve("sidik-v9-12.db"), 9, 12, 100, false),
                new StoreRescue.Copy(copies.resolve("sidik-v3-7.db"), 3, 7, 2_048, false),
                new StoreRescue.Copy(copies.resolve("before-import-10.db"), 0, 10, 3, true),
                new StoreRescue.Copy(copies.resolve("before-import-2.db"), 28, 2, 64, true));
    }

    @Test
    void dataThatThisProgramReadsAreNotPutBack() {
        assertThatThrownBy(rescue::rollBack).isInstanceOfSatisfying(TroubleException.class,
                told -> assertThat(told.trouble().code()).isEqualTo("STO-114"));
    }

    @Test
    void whereThereIsNoStoreThereIsNoWayBack() {
        assertThatThrownBy(new StoreRescue(folder.resolve("kosong"))::rollBack).isInstanceOfSatisfying(
                TroubleException.class, told -> assertThat(told.trouble().code()).isEqualTo("STO-113"));
    }
}
