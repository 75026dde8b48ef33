package id.sidik.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A store of its own for every test, and short ways to ask it. */
abstract class StoreInAFolder {
    static final Instant AT = Instant.ofEpochMilli(Samples.NOW.toEpochMilli());
    static final Authorship AUTHOR = new Authorship(AT, "petugas", "surat menyusul");

    @TempDir
    private Path folder;
    private Store store;

    @BeforeEach
    void open() {
        store = Samples.open(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    final Path folder() {
        return folder;
    }

    final void reopen() {
        store.close();
        store = Store.open(folder);
    }

    /** Sorts as its number does. */
    static UUID id(long number) {
        return new UUID(0, number);
    }

    final void change(Consumer<Tables> work) {
        store.transact(tables -> {
            work.accept(tables);
            return tables;
        });
    }

    final <T> List<T> list(Function<Tables, List<T>> question) {
        return store.read(question);
    }

    final <T> Optional<T> one(Function<Tables, Optional<T>> question) {
        return store.read(question);
    }

    final boolean done(Function<Tables, Boolean> work) {
        return store.<Boolean>transact(work::apply);
    }

    final long rows(String table) throws SQLException {
        return number("SELECT count(*) FROM " + table);
    }

    /** What any other program finds in the file. */
    final long number(String question) throws SQLException {
        try (Connection raw = Samples.raw(folder);
                Statement statement = raw.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            return row.getLong(1);
        }
    }

    /** Another program changes the file; a trigger in the way is dropped first. */
    final void damage(String trigger, String sql) throws SQLException {
        try (Connection raw = Samples.raw(folder); Statement statement = raw.createStatement()) {
            statement.execute("DROP TRIGGER " + trigger);
            if (statement.executeUpdate(sql) == 0) throw new IllegalStateException("no row to damage");
        }
    }
}
