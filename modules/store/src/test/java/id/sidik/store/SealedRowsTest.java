package id.sidik.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.store.StoreException.Code;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is sealed opens whole with its own key in its own row, or fails with a code that says why. */
class SealedRowsTest {
    private static final Instant NOW = Instant.ofEpochMilli(Samples.NOW.toEpochMilli());
    private static final byte[] USERS = "1\tContoh Pegawai Satu\t4321".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] TEMPLATE = "made-up template bytes of nobody".getBytes(StandardCharsets.US_ASCII);
    private static final String OPTIONS = "COMKey=271828\nLanguage=105";
    private static final int KEY = 271_828;
    private static final Provision ROW = new Provision(new MachineId("BARU0001"), "Dinas Contoh", "Lantai 1",
            "127.0.0.1", 4370, KEY, "", "WAITING", "WAITING", "", Optional.empty());

    /** One way to each sealed thing. */
    private enum Sealed {
        USERS(tables -> tables.snapshots().users(first(tables))), OPTIONS(
                tables -> tables.snapshots().options(first(tables))), TEMPLATE(
                        tables -> tables.fingers().open(tables.snapshots().fingers(first(tables)).getFirst())), BOARD(
                                tables -> tables.provisions().list()), KEY(
                                        tables -> tables.machines().find(Samples.LOBBY));

        private final Function<Tables, Object> way;

        Sealed(Function<Tables, Object> way) {
            this.way = way;
        }

        private static Snapshot first(Tables tables) {
            return tables.snapshots().list(Samples.LOBBY, 9).getLast();
        }
    }

    @TempDir
    private Path folder;

    @BeforeEach
    void keepOneOfEach() {
        try (Store store = Samples.open(folder)) {
            store.transact(tables -> {
                KeptFinger finger = tables.fingers().keep(FingerTableTest.taken(Samples.LOBBY, "1", 6, TEMPLATE));
                for (int each = 0; each < 2; each++)
                    tables.snapshots().add(snapshot(NOW.plusSeconds(each)), USERS, OPTIONS, List.of(finger));
                tables.provisions().save(ROW);
                Machine lobby = tables.machines().find(Samples.LOBBY).orElseThrow();
                tables.machines().save(lobby.withCommKey(KEY));
                return tables;
            });
        }
    }

    private static Snapshot snapshot(Instant at) {
        return new Snapshot(UuidV7.at(at), Samples.LOBBY, at, "petugas", "ASKED", "", 10, 72, 1, 1, true);
    }

    private Object open(Sealed what) {
        try (Store store = Store.open(folder)) {
            return store.read(what.way);
        }
    }

    private void assertFails(Sealed what, Code code) {
        StoreException failed = catchThrowableOfType(StoreException.class, () -> open(what));
        assertThat(failed).as("%s must not open", what).isNotNull();
        assertThat(failed.code()).isEqualTo(code);
        for (Throwable each = failed; each != null; each = each.getCause())
            assertThat(String.valueOf(each.getMessage())).doesNotContain("Contoh", "4321", "271828", "made-up");
    }

    private void damage(String sql) throws SQLException {
        try (Connection raw = Samples.raw(folder); Statement statement = raw.createStatement()) {
            for (String trigger : List.of("snapshot_is_never_changed", "finger_is_never_changed"))
                statement.execute("DROP TRIGGER IF EXISTS " + trigger);
            assertThat(statement.executeUpdate(sql)).as("rows that were damaged").isPositive();
        }
    }

    @Test
    void everythingOpensWithItsOwnKeyAfterReopening() {
        assertThat(open(Sealed.USERS)).isEqualTo(USERS);
        assertThat(open(Sealed.OPTIONS)).isEqualTo(OPTIONS);
        assertThat(open(Sealed.TEMPLATE)).isEqualTo(TEMPLATE);
        assertThat(open(Sealed.BOARD)).isEqualTo(List.of(ROW));
        assertThat(open(Sealed.KEY)).asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.OPTIONAL)
                .map(found -> ((Machine) found).commKey()).contains(KEY);
    }

    @ParameterizedTest
    @EnumSource
    void nothingOpensWithoutTheKey(Sealed what) throws IOException {
        Files.delete(folder.resolve("sidik.key"));
        assertFails(what, Code.KEY_MISSING);
    }

    @ParameterizedTest
    @EnumSource
    void nothingOpensWithTheKeyOfAnotherUnit(Sealed what, @TempDir Path other) throws IOException {
        Samples.open(other).close();
        Files.copy(other.resolve("sidik.key"), folder.resolve("sidik.key"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertFails(what, Code.KEY_WRONG);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            USERS    | UPDATE snapshot SET sealed_users = substr(sealed_users, 1, length(sealed_users) - 1)
            USERS    | UPDATE snapshot SET sealed_users = x''
            USERS    | UPDATE snapshot SET sealed_users = x'02'
            USERS    | UPDATE snapshot SET sealed_users = sealed_options
            OPTIONS  | UPDATE snapshot SET sealed_options = zeroblob(length(sealed_options))
            OPTIONS  | UPDATE snapshot SET sealed_options = sealed_users
            OPTIONS  | UPDATE snapshot SET sealed_options = substr(sealed_options, 1, 28)
            TEMPLATE | UPDATE finger SET sealed = zeroblob(64)
            TEMPLATE | UPDATE finger SET finger = 7
            TEMPLATE | UPDATE finger SET pin = '2'
            TEMPLATE | UPDATE finger SET algorithm = 9
            TEMPLATE | UPDATE finger SET machine = (SELECT id FROM machine WHERE serial = 'CONTOH0002')
            BOARD    | UPDATE provision SET serial = 'LAIN0001'
            BOARD    | UPDATE provision SET sealed_key = (SELECT sealed_key FROM machine WHERE sealed_key IS NOT NULL)
            KEY      | UPDATE machine SET sealed_key = zeroblob(40) WHERE serial = 'CONTOH0001'
            """)
    void aDamagedOrMovedValueFailsAndTellsNothing(Sealed what, String sql) throws SQLException {
        damage(sql);
        assertFails(what, Code.SEAL_BROKEN);
    }

    @Test
    void theListOfOneBackupDoesNotOpenInAnother() throws SQLException {
        damage("UPDATE snapshot SET sealed_users = "
                + "(SELECT s.sealed_users FROM snapshot s WHERE s.id <> snapshot.id)");
        assertFails(Sealed.USERS, Code.SEAL_BROKEN);
        assertThat(open(Sealed.OPTIONS)).as("the rest of the backup").isEqualTo(OPTIONS);
    }

    @ParameterizedTest
    @EnumSource(names = {"KEY_MISSING", "KEY_WRONG"})
    void whatIsNotSealedStaysWithinReach(Code why) throws IOException {
        if (why == Code.KEY_MISSING) Files.delete(folder.resolve("sidik.key"));
        else
            Files.write(folder.resolve("sidik.key"), new byte[32]);
        try (Store store = Store.open(folder)) {
            int backups = store.read(tables -> tables.snapshots().list(Samples.LOBBY, 9)).size();
            int fingers = store.read(
                    tables -> tables.snapshots().fingers(tables.snapshots().latest(Samples.LOBBY).orElseThrow()))
                    .size();
            int people = store.read(tables -> tables.employees().list()).size();
            assertThat(List.of(backups, fingers, people)).containsExactly(2, 1, 2);
            store.transact(tables -> tables.punches().append(Samples.punches(Samples.LOBBY, 2, 10)));
            assertThat(store.read(tables -> tables.punches().count(PunchFilter.ALL)).intValue()).isEqualTo(10);
        }
    }

    @Test
    void aWrongKeyNeverSealsSomethingNew() throws IOException {
        Files.write(folder.resolve("sidik.key"), new byte[32]);
        try (Store store = Store.open(folder)) {
            StoreException failed = catchThrowableOfType(StoreException.class, () -> store.transact(
                    tables -> tables.fingers().keep(FingerTableTest.taken(Samples.YARD, "9", 1, TEMPLATE))));
            assertThat(failed.code()).isEqualTo(Code.KEY_WRONG);
        }
    }
}
