package id.sidik.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.domain.Machine;
import id.sidik.store.StoreException.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitKeyTest {
    private static final int COMM_KEY = 123_456;

    @TempDir
    private Path folder;

    private Path key() {
        return folder.resolve("sidik.key");
    }

    private void keepAKey() {
        try (Store store = Samples.open(folder)) {
            store.transact(tables -> {
                Machine lobby = tables.machines().find(Samples.LOBBY).orElseThrow();
                tables.machines().save(lobby.withCommKey(COMM_KEY));
                tables.punches().append(Samples.punches(Samples.LOBBY, 5, 50));
                return lobby;
            });
        }
    }

    private Optional<Integer> commKey() {
        try (Store store = Store.open(folder)) {
            return store.read(tables -> tables.machines().find(Samples.LOBBY)).map(Machine::commKey);
        }
    }

    private void assertRefused(Code code) {
        assertThatThrownBy(this::commKey).isInstanceOfSatisfying(StoreException.class,
                e -> assertThat(e.code()).isEqualTo(code));
        try (Store store = Store.open(folder)) {
            long punches = store.read(tables -> tables.punches().count(PunchFilter.ALL));
            assertThat(punches).as("punches are not sealed and stay within reach").isEqualTo(50);
        }
    }

    @Test
    void theKeyIsThirtyTwoBytesForItsOwnerAlone() throws IOException {
        keepAKey();
        assertThat(Files.readAllBytes(key())).hasSize(32);
        Assumptions.assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key()))).isEqualTo("rw-------");
    }

    @Test
    void everyFolderHasItsOwnKeyAndKeepsIt() throws IOException {
        keepAKey();
        byte[] first = Files.readAllBytes(key());
        assertThat(commKey()).contains(COMM_KEY);
        assertThat(Files.readAllBytes(key())).isEqualTo(first);
        Samples.open(folder.resolve("other")).close();
        assertThat(Files.readAllBytes(folder.resolve("other").resolve("sidik.key"))).isNotEqualTo(first);
    }

    @Test
    void withoutItsKeyNothingSealedOpensAndNoNewKeyIsMade() throws IOException {
        keepAKey();
        byte[] before = Files.readAllBytes(key());
        Files.delete(key());
        assertRefused(Code.KEY_MISSING);
        assertThat(key()).doesNotExist();
        Files.write(key(), before);
        assertThat(commKey()).contains(COMM_KEY);
    }

    @ParameterizedTest(name = "{0} bytes")
    @ValueSource(ints = {0, 31, 32, 33})
    void anotherKeyOpensNothing(int size) throws IOException {
        keepAKey();
        Files.write(key(), new byte[size]);
        assertRefused(Code.KEY_WRONG);
    }

    @Test
    void noReadableKeyIsLeftInTheFile() throws SQLException {
        keepAKey();
        assertStored(0, true);
    }

    @Test
    void readableKeysOfAnOlderVersionAreSealedWhenItIsOpened() throws SQLException {
        keepAKey();
        try (Connection old = Samples.raw(folder); Statement statement = old.createStatement()) {
            statement.execute("UPDATE machine SET comm_key = 777, sealed_key = NULL WHERE serial = 'CONTOH0001'");
        }
        assertThat(commKey()).contains(777);
        assertStored(0, true);
    }

    private void assertStored(int plain, boolean sealed) throws SQLException {
        try (Connection raw = Samples.raw(folder);
                Statement statement = raw.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT comm_key, sealed_key IS NOT NULL AS sealed FROM machine WHERE serial = 'CONTOH0001'")) {
            assertThat(row.getInt("comm_key")).isEqualTo(plain);
            assertThat(row.getBoolean("sealed")).isEqualTo(sealed);
        }
    }

    @Test
    void aSealedKeyMovedToAnotherMachineDoesNotOpen() throws SQLException {
        keepAKey();
        try (Connection thief = Samples.raw(folder); Statement statement = thief.createStatement()) {
            statement.execute("UPDATE machine SET sealed_key = "
                    + "(SELECT sealed_key FROM machine WHERE serial = 'CONTOH0001') WHERE serial = 'CONTOH0002'");
        }
        try (Store store = Store.open(folder)) {
            assertThatThrownBy(() -> store.read(tables -> tables.machines().list()))
                    .isInstanceOfSatisfying(StoreException.class, e -> assertThat(e.code()).isEqualTo(
                            Code.SEAL_BROKEN));
        }
    }
}
