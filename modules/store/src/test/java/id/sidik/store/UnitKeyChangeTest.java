package id.sidik.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.store.StoreException.Code;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A laptop takes over the unit's key; a power cut at any moment leaves one that fits. */
class UnitKeyChangeTest {
    private static final byte[] UNIT = new byte[32];

    @TempDir
    private Path folder;

    private Store store;

    @BeforeEach
    void open() {
        new Random(3).nextBytes(UNIT);
        store = Samples.open(folder);
        TwoStores.change(store, tables -> {
            tables.machines().save(new Machine(Samples.LOBBY, "Lobi", "192.0.2.7", 4370, 4711, Samples.WIB));
            tables.secrets().put("centre.password", "rahasia-contoh");
            tables.provisions().save(new Provision(new MachineId("CONTOH0009"), "Dinas Contoh", "Lantai 1", "127.0.0.1",
                    4370, 815, "Kantor",
                    "", "OPEN", "", java.util.Optional.empty()));
        });
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Object asked(Store store, java.util.function.Function<Tables, Object> question) {
        return store.<Object>read(question);
    }

    private byte[] keyFile() {
        try {
            return Files.readAllBytes(folder.resolve("sidik.key"));
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean adopt(byte[] key) {
        return store.transact(tables -> tables.bundle().adopt(key));
    }

    private void opensEverything() {
        assertThat(asked(store, tables -> tables.machines().find(Samples.LOBBY).orElseThrow().commKey())).isEqualTo(
                4711);
        assertThat(asked(store, tables -> tables.secrets().get("centre.password").orElseThrow())).isEqualTo(
                "rahasia-contoh");
        assertThat(asked(store, tables -> tables.provisions().list().getFirst().commKey())).isEqualTo(815);
    }

    @Test
    void everythingThatMayChangeIsSealedAgainAndOpens() {
        byte[] before = keyFile();
        assertThat(adopt(UNIT)).isTrue();
        opensEverything();

        assertThat(keyFile()).isEqualTo(UNIT).isNotEqualTo(before);
        assertThat(folder.resolve("sidik.key.next")).doesNotExist();
        store.close();
        store = Store.open(folder);
        opensEverything();
        assertThat(asked(store, tables -> tables.bundle().key())).isEqualTo(UNIT);
    }

    @Test
    void theSameKeyOnceMoreChangesNothing() {
        adopt(UNIT);
        opensEverything();
        String proof = store.read(tables -> tables.bundle().proof());

        assertThat(adopt(UNIT)).isTrue();
        assertThat(asked(store, tables -> tables.bundle().proof())).isEqualTo(proof);
        assertThat(proof).hasSize(64);
        assertThat(folder.resolve("sidik.key.next")).doesNotExist();
    }

    @Test
    void aPowerCutBeforeTheTransactionIsKeptLeavesTheOldKey() {
        byte[] before = keyFile();
        assertThatThrownBy(() -> TwoStores.change(store, tables -> {
            assertThat(tables.bundle().adopt(UNIT)).isTrue();
            throw new IllegalStateException("power cut");
        })).isInstanceOf(IllegalStateException.class);
        assertThat(folder.resolve("sidik.key.next")).as("it lies beside").exists();
        opensEverything();

        assertThat(keyFile()).isEqualTo(before);
        store.close();
        store = Store.open(folder);
        opensEverything();
        assertThat(adopt(UNIT)).as("and it can be done again").isTrue();
        opensEverything();
        assertThat(keyFile()).isEqualTo(UNIT);
    }

    @Test
    void aPowerCutAfterTheTransactionIsKeptIsMendedAtTheNextOpening() {
        adopt(UNIT); // nothing was read since: the file is not in its place yet
        assertThat(folder.resolve("sidik.key.next")).exists();
        store.close();
        store = Store.open(folder);
        opensEverything();

        assertThat(keyFile()).isEqualTo(UNIT);
    }

    @Test
    void aKeyBesideThatFitsNeitherIsNotTaken() throws Exception {
        adopt(UNIT);
        byte[] wrong = UNIT.clone();
        wrong[0] ^= 1;
        Files.write(folder.resolve("sidik.key.next"), wrong);

        assertThatThrownBy(() -> store.read(tables -> tables.secrets().get("centre.password"))).isInstanceOfSatisfying(
                StoreException.class, failed -> assertThat(failed.code()).isEqualTo(Code.KEY_WRONG));
        Files.write(folder.resolve("sidik.key.next"), Arrays.copyOf(UNIT, 31));
        assertThatThrownBy(() -> store.read(tables -> tables.secrets().get("centre.password"))).isInstanceOfSatisfying(
                StoreException.class, failed -> assertThat(failed.code()).isEqualTo(Code.KEY_WRONG));
        Files.write(folder.resolve("sidik.key.next"), UNIT);
        opensEverything();
    }

    @ParameterizedTest
    @ValueSource(strings = {"finger", "backup", "scan"})
    void aFactThatIsSealedForEverKeepsTheKey(String what) {
        TwoStores.change(store, tables -> {
            switch (what) {
                case "finger" -> tables.fingers().keep(FingerTableTest.taken(Samples.LOBBY, "7", 6, new byte[]{9, 8}));
                case "backup" -> tables.snapshots().add(new Snapshot(UuidV7.at(Samples.NOW), Samples.LOBBY, Samples.NOW,
                        "petugas", "ASKED", "", 10, 72, 1, 0, true), new byte[]{5}, "~OS=1", List.of());
                default -> DocumentTableTest.keep(tables);
            }
        });
        byte[] before = keyFile();

        assertThat(adopt(UNIT)).isFalse();
        opensEverything();
        assertThat(keyFile()).isEqualTo(before);
        assertThat(folder.resolve("sidik.key.next")).doesNotExist();
    }

    @Test
    void factsOfAnotherLaptopUnderTheUnitsKeyAreNoHindrance() {
        Path elsewhere = folder.resolve("lain");
        try (Store unit = Samples.open(elsewhere)) {
            TwoStores.change(unit, tables -> {
                tables.fingers().keep(FingerTableTest.taken(Samples.LOBBY, "7", 6, new byte[]{9, 8}));
                DocumentTableTest.keep(tables);
            });
            byte[] key = unit.read(tables -> tables.bundle().key());
            TwoStores.carry(TwoStores.waiting(unit), unit, store);

            assertThat(adopt(key)).isTrue();
            opensEverything();
            assertThat(keyFile()).isEqualTo(key);
        }
    }

    @Test
    void onlyAWholeKeyIsTaken() {
        assertThatThrownBy(() -> TwoStores.change(store, tables -> tables.bundle().adopt(new byte[31])))
                .isInstanceOf(IllegalArgumentException.class);
        opensEverything();
    }
}
