package id.sidik.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Going to a newer program, and back. */
class StoreCopiesTest {
    private static final int BEFORE = 18;
    private static final int FUTURE = Schema.CURRENT + 1;

    @TempDir
    private Path folder;
    private Path home;

    @BeforeEach
    void anOfficeOfBefore() throws Exception {
        home = folder.resolve("home");
        OlderFile.make(home, BEFORE);
        run("INSERT INTO setting (key, value) VALUES ('mark', 'before')");
    }

    @Test
    void theFileIsCopiedBeforeItIsBroughtToThisVersion() throws Exception {
        Store.open(home).close();

        assertThat(StoreCopies.of(home)).extracting(StoreCopies.Copy::version).containsExactly(BEFORE);
        assertThat(ask(StoreCopies.of(home).getFirst().file(), "SELECT value FROM setting WHERE key = 'mark'"))
                .isEqualTo("before");
        assertThat(ask(home.resolve("sidik.db"), "PRAGMA user_version")).isEqualTo(Schema.CURRENT + "");
    }

    @Test
    void aNewOfficeAndOneThatIsUpToDateAreNotCopied() {
        Path fresh = folder.resolve("fresh");
        Store.open(fresh).close();
        Store.open(fresh).close();
        assertThat(StoreCopies.of(fresh)).isEmpty();
    }

    @Test
    void aCopyIsItsOwnersAlone() throws Exception {
        Store.open(home).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("copies"))))
                .isEqualTo("rwx------");
    }

    @Test
    void nothingIsChangedWhereNoCopyCanBeMade() throws Exception {
        Files.writeString(home.resolve("copies"), "a file where the folder should be");
        assertThatThrownBy(() -> Store.open(home)).isInstanceOf(StoreException.class);
        assertThat(ask(home.resolve("sidik.db"), "PRAGMA user_version")).isEqualTo(BEFORE + "");
    }

    @Test
    void theNewestCopiesStay() throws Exception {
        for (int round = 1; round <= StoreCopies.KEPT + 2; round++) {
            Store.open(home).close();
            Files.delete(home.resolve("sidik.db"));
            OlderFile.make(home, BEFORE);
        }
        assertThat(StoreCopies.of(home)).extracting(StoreCopies.Copy::number).containsExactly(5, 4, 3);
    }

    @Test
    void aStoreOfANewerProgramGivesWayToTheCopyAndIsKept() throws Exception {
        Store.open(home).close();
        run("UPDATE setting SET value = 'after' WHERE key = 'mark'");
        run("PRAGMA user_version = " + FUTURE);
        assertThat(code(() -> Store.open(home))).isEqualTo(StoreException.Code.NEWER);

        StoreCopies.Copy back = StoreCopies.rollBack(home);

        assertThat(back.version()).isEqualTo(BEFORE);
        assertThat(ask(home.resolve("sidik.db"), "SELECT value FROM setting WHERE key = 'mark'")).isEqualTo("before");
        assertThat(StoreCopies.of(home)).extracting(StoreCopies.Copy::version).containsExactly(FUTURE, BEFORE);
        assertThat(ask(StoreCopies.of(home).getFirst().file(), "SELECT value FROM setting WHERE key = 'mark'"))
                .isEqualTo("after");
        Store.open(home).close();
    }

    @Test
    void aStoreThatThisProgramReadsStays() {
        Store.open(home).close();
        assertThat(code(() -> StoreCopies.rollBack(home))).isEqualTo(StoreException.Code.NOT_NEWER);
    }

    @Test
    void withoutACopyTheStoreStays() throws Exception {
        run("PRAGMA user_version = " + FUTURE);
        assertThat(code(() -> StoreCopies.rollBack(home))).isEqualTo(StoreException.Code.NO_COPY);
        assertThat(code(() -> StoreCopies.rollBack(folder.resolve("nowhere")))).isEqualTo(StoreException.Code.NO_COPY);
        assertThat(home.resolve("sidik.db")).exists();
    }

    @Test
    void aStoreThatIsOpenIsNotMoved() throws Exception {
        try (Store open = Store.open(home)) {
            run("PRAGMA user_version = " + FUTURE);
            open.read(tables -> tables.laptop());
            assertThat(code(() -> StoreCopies.rollBack(home))).isEqualTo(StoreException.Code.LOCKED);
        }
        assertThat(StoreCopies.rollBack(home).version()).isEqualTo(BEFORE);
    }

    @Test
    void foreignFilesAmongTheCopiesAreLeftAlone() throws Exception {
        Files.createDirectory(home.resolve("copies"));
        Files.writeString(home.resolve("copies").resolve("sidik-v99999-1.db"), "not one of ours");
        Store.open(home).close();
        assertThat(StoreCopies.of(home)).extracting(StoreCopies.Copy::number).containsExactly(1);
        assertThat(home.resolve("copies").resolve("sidik-v99999-1.db")).exists();
    }

    private static StoreException.Code code(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return ((StoreException) org.assertj.core.api.Assertions.catchThrowable(call)).code();
    }

    private void run(String sql) throws Exception {
        try (Connection raw = OlderFile.of(home).getConnection(); Statement statement = raw.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(Path file, String sql) throws Exception {
        org.sqlite.SQLiteDataSource source = new org.sqlite.SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file);
        try (Connection raw = source.getConnection();
                Statement statement = raw.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
