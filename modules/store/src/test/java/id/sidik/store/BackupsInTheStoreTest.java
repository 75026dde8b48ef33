package id.sidik.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.MachineId;
import id.sidik.domain.MachineUser;
import id.sidik.domain.Pin;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Many backups of many machines: each holds its own, and nothing is kept twice. */
class BackupsInTheStoreTest {
    private static final Instant NOW = Instant.ofEpochMilli(Samples.NOW.toEpochMilli());

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

    private void change(Consumer<Tables> work) {
        store.transact(tables -> {
            work.accept(tables);
            return tables;
        });
    }

    private <T> T read(Function<Tables, T> work) {
        return store.read(work::apply);
    }

    private static byte[] template(int seed) {
        byte[] bytes = new byte[400];
        Arrays.fill(bytes, (byte) seed);
        return bytes;
    }

    private KeptFinger keep(MachineId machine, String pin, int finger, byte[] template) {
        return store.transact(tables -> tables.fingers().keep(FingerTableTest.taken(machine, pin, finger, template)));
    }

    private Snapshot backUp(MachineId machine, Instant at, byte[] users, String options, KeptFinger... fingers) {
        Snapshot snapshot = new Snapshot(UuidV7.at(at), machine, at, "petugas", "ASKED", "alasan", 9, 28, 7,
                fingers.length, false);
        change(tables -> tables.snapshots().add(snapshot, users, options, List.of(fingers)));
        return snapshot;
    }

    private long rows(String table) throws java.sql.SQLException {
        try (var raw = Samples.raw(folder);
                var statement = raw.createStatement();
                var row = statement.executeQuery("SELECT count(*) FROM " + table)) {
            return row.getLong(1);
        }
    }

    @Test
    void backupsAreListedNewestFirstAsFarAsAskedAndForTheirMachineAlone() {
        List<Snapshot> made = java.util.stream.IntStream.range(0, 5)
                .mapToObj(each -> backUp(Samples.LOBBY, NOW.plusSeconds(each), new byte[0], "")).toList();
        Snapshot yard = backUp(Samples.YARD, NOW.plusSeconds(99), new byte[0], "");
        assertThat(this.<List<Snapshot>>read(tables -> tables.snapshots().list(Samples.LOBBY, 99)))
                .isEqualTo(made.reversed());
        assertThat(this.<List<Snapshot>>read(tables -> tables.snapshots().list(Samples.LOBBY, 2)))
                .containsExactly(made.get(4), made.get(3));
        assertThat(this.<List<Snapshot>>read(tables -> tables.snapshots().list(Samples.LOBBY, 0))).isEmpty();
        assertThat(this.<Optional<Snapshot>>read(tables -> tables.snapshots().latest(Samples.YARD))).contains(yard);
        assertThat(this.<Optional<Snapshot>>read(tables -> tables.snapshots().find(new UUID(0, 7)))).isEmpty();
    }

    @ParameterizedTest(name = "{0} bytes of users")
    @ValueSource(ints = {0, 1, 28, 72, 72 * 3000})
    void aListOfAnySizeComesBackByteForByteAfterReopening(int size) {
        byte[] users = new byte[size];
        new java.util.Random(size).nextBytes(users);
        String options = "~DeviceName=Contoh é ✓\nKosong=\n=tanpa nama";
        Snapshot kept = backUp(Samples.LOBBY, NOW, users, options);
        store.close();
        store = Store.open(folder);
        assertThat(this.<byte[]>read(tables -> tables.snapshots().users(kept))).isEqualTo(users);
        assertThat(this.<String>read(tables -> tables.snapshots().options(kept))).isEqualTo(options);
        assertThat(this.<List<KeptFinger>>read(tables -> tables.snapshots().fingers(kept))).isEmpty();
    }

    @Test
    void aHundredBackupsOfOneMachineKeepEachTemplateOnce() throws Exception {
        for (int each = 0; each < 100; each++) {
            KeptFinger one = keep(Samples.LOBBY, "1", 6, template(1));
            KeptFinger two = keep(Samples.LOBBY, "2", 6, template(2));
            backUp(Samples.LOBBY, NOW.plusSeconds(each), new byte[0], "", one, two, one);
        }
        assertThat(rows("finger")).isEqualTo(2);
        assertThat(rows("snapshot_finger")).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0} PIN {1} finger {2} template {3}: kept anew {4}")
    @CsvSource({"CONTOH0001, 1, 6, 1, false", "CONTOH0001, 1, 6, 2, true", "CONTOH0001, 1, 7, 1, true",
        "CONTOH0001, 01, 6, 1, true", "CONTOH0002, 1, 6, 1, true"})
    void aTemplateIsTheSameOnlyInItsOwnPlace(String machine, String pin, int finger, int seed, boolean anew) {
        KeptFinger first = keep(Samples.LOBBY, "1", 6, template(1));
        KeptFinger second = keep(new MachineId(machine), pin, finger, template(seed));
        assertThat(second.id() != first.id()).isEqualTo(anew);
        assertThat(second.mark().equals(first.mark())).isEqualTo(seed == 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 700})
    void zerosThatAFirmwareAddsMakeNoOtherTemplate(int zeros) {
        byte[] padded = Arrays.copyOf(template(5), 400 + zeros);
        KeptFinger kept = keep(Samples.LOBBY, "1", 6, template(5));
        assertThat(keep(Samples.YARD, "9", 3, padded).mark()).isEqualTo(kept.mark());
        KeptFinger same = keep(Samples.LOBBY, "1", 6, padded);
        assertThat(same).isEqualTo(kept);
        assertThat(this.<byte[]>read(tables -> tables.fingers().open(same))).isEqualTo(template(5));
    }

    @Test
    void fingersOfABackupStandInTheOrderOfTheirPeople() {
        Snapshot kept = backUp(Samples.LOBBY, NOW, new byte[0], "", keep(Samples.LOBBY, "10", 1, template(1)),
                keep(Samples.LOBBY, "9", 7, template(2)), keep(Samples.LOBBY, "9", 0, template(3)),
                keep(Samples.LOBBY, "#4", 2, template(4)));
        assertThat(this.<List<KeptFinger>>read(tables -> tables.snapshots().fingers(kept)))
                .extracting(finger -> finger.pin().text() + "/" + finger.finger())
                .containsExactly("9/0", "9/7", "#4/2", "10/1");
    }

    @Test
    void aReleasedFingerStaysInEveryBackup() {
        KeptFinger finger = keep(Samples.LOBBY, "1", 6, template(1));
        Snapshot kept = backUp(Samples.LOBBY, NOW, new byte[0], "", finger);
        change(tables -> tables.fingers().assign(Samples.ONE, finger));
        change(tables -> tables.fingers().release(Samples.ONE, 6));
        assertThat(this.<List<PersonFinger>>read(tables -> tables.fingers().stock())).isEmpty();
        assertThat(this.<List<KeptFinger>>read(tables -> tables.snapshots().fingers(kept))).containsExactly(finger);
        assertThat(this.<byte[]>read(tables -> tables.fingers().open(finger))).isEqualTo(template(1));
    }

    @Test
    void aMachinesListIsReplacedAloneAndOfAPinThatIsThereTwiceTheLastStays() {
        change(tables -> {
            tables.machineUsers().replace(Samples.YARD, List.of(user(Samples.YARD, "1", "Lain")));
            tables.machineUsers().replace(Samples.LOBBY, List.of(user(Samples.LOBBY, "1", "Satu"),
                    user(Samples.LOBBY, "1", "Satu Lagi"), user(Samples.LOBBY, "10", "Sepuluh"),
                    user(Samples.LOBBY, "2", "Dua")));
        });
        assertThat(this.<List<MachineUser>>read(tables -> tables.machineUsers().list()))
                .extracting(MachineUser::name).containsExactly("Satu Lagi", "Dua", "Sepuluh", "Lain");
        change(tables -> tables.machineUsers().replace(Samples.LOBBY, List.of()));
        assertThat(this.<List<MachineUser>>read(tables -> tables.machineUsers().list())).hasSize(1);
        org.assertj.core.api.Assertions.assertThatIllegalArgumentException().isThrownBy(() -> change(
                tables -> tables.machineUsers().replace(Samples.LOBBY, List.of(user(Samples.YARD, "1", "Lain")))));
    }

    private static MachineUser user(MachineId machine, String pin, String name) {
        return new MachineUser(machine, new Pin(pin), name, 0, true);
    }

    @Test
    void noTextOfATemplateTellsItsBytesOrItsPerson() {
        KeptFinger kept = keep(Samples.LOBBY, "00042", 6, "rahasia sidik".getBytes(StandardCharsets.US_ASCII));
        NewFinger taken = FingerTableTest.taken(Samples.LOBBY, "00042", 6, new byte[]{1});
        assertThat(kept + " " + taken).doesNotContain("00042", "rahasia");
    }
}
