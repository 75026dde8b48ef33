package id.sidik.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.domain.MachineId;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MachineStateTablesTest {
    private static final Instant NOW = Instant.ofEpochMilli(Samples.NOW.toEpochMilli());
    private static final byte[] USERS = "Contoh Pegawai Satu".getBytes(StandardCharsets.US_ASCII);

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

    private Snapshot backUp(Instant at, boolean verified) {
        return store.transact(tables -> {
            KeptFinger finger = tables.fingers().keep(FingerTableTest.taken(Samples.LOBBY, "1", 6, new byte[]{1, 2}));
            Snapshot snapshot = new Snapshot(UuidV7.at(at), Samples.LOBBY, at, "petugas", "ASKED", "", 10, 72, 1, 1,
                    verified);
            tables.snapshots().add(snapshot, USERS, "COMKey=4711\nLanguage=105", List.of(finger));
            return snapshot;
        });
    }

    private Deed done(MachineId machine) {
        return new Deed(UuidV7.at(NOW), machine, NOW, "petugas", "APPLY", "mesin baru", "PART",
                List.of(new Deed.Line("1", Deed.Line.PERSON, "ADD", "PROVED"), new Deed.Line("1", 6, "WRITE",
                        "REFUSED")));
    }

    @Test
    void aBackupHoldsPeopleFingersAndOptions() {
        Snapshot kept = backUp(NOW, true);
        Optional<Snapshot> found = store.read(tables -> tables.snapshots().find(kept.id()));
        assertThat(found).contains(kept);
        byte[] users = store.read(tables -> tables.snapshots().users(kept));
        assertThat(users).isEqualTo(USERS);
        String options = store.read(tables -> tables.snapshots().options(kept));
        assertThat(options).isEqualTo("COMKey=4711\nLanguage=105");
        List<KeptFinger> fingers = store.read(tables -> tables.snapshots().fingers(kept));
        assertThat(fingers).extracting(KeptFinger::finger, KeptFinger::size).containsExactly(
                org.assertj.core.groups.Tuple.tuple(6, 2));
    }

    @Test
    void theLatestBackupIsTheNewestOfItsMachine() {
        backUp(NOW, true);
        Snapshot newer = backUp(NOW.plusSeconds(60), false);
        Optional<Snapshot> lobby = store.read(tables -> tables.snapshots().latest(Samples.LOBBY));
        assertThat(lobby).contains(newer);
        Optional<Snapshot> yard = store.read(tables -> tables.snapshots().latest(Samples.YARD));
        assertThat(yard).isEmpty();
        int all = store.read(tables -> tables.snapshots().list(Samples.LOBBY, 10)).size();
        assertThat(all).isEqualTo(2);
    }

    @Test
    void noNameAndNoSecretOfABackupCanBeReadInTheFiles() throws IOException {
        backUp(NOW, true);
        String bytes = Files.readString(folder.resolve("sidik.db-wal"), StandardCharsets.ISO_8859_1);
        assertThat(bytes.substring(bytes.indexOf("ASKED"))).doesNotContain("COMKey", "4711");
    }

    @Test
    void membersOfAMachineComeAndGo() {
        List<Membership> members = store.transact(tables -> {
            tables.memberships().save(new Membership(Samples.ONE, Samples.LOBBY, 0));
            tables.memberships().save(new Membership(Samples.ONE, Samples.LOBBY, 14));
            tables.memberships().save(new Membership(Samples.TWO, Samples.LOBBY, 0));
            tables.memberships().save(new Membership(Samples.TWO, Samples.YARD, 0));
            tables.memberships().remove(Samples.TWO, Samples.LOBBY);
            return tables.memberships().of(Samples.LOBBY);
        });
        assertThat(members).containsExactly(new Membership(Samples.ONE, Samples.LOBBY, 14));
    }

    @Test
    void aDeedTellsWhoDidWhatToWhomAndHowItEnded() {
        Deed deed = done(Samples.LOBBY);
        List<Deed> history = store.transact(tables -> {
            tables.deeds().add(deed);
            tables.deeds().add(done(Samples.YARD));
            return tables.deeds().history(Samples.LOBBY, 10);
        });
        assertThat(history).containsExactly(deed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE deed SET result = 'DONE'", "DELETE FROM deed_line", "DELETE FROM deed",
        "UPDATE deed_line SET result = 'PROVED'", "UPDATE snapshot SET verified = 1", "UPDATE finger SET flag = 3",
        "UPDATE snapshot_finger SET template = 1"})
    void aDeedAndABackupAreNeverChanged(String sql) throws SQLException {
        backUp(NOW, false);
        store.transact(tables -> {
            tables.deeds().add(done(Samples.LOBBY));
            return tables;
        });
        try (Connection other = Samples.raw(folder); Statement statement = other.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("SQLITE_CONSTRAINT_TRIGGER");
        }
    }

    @Test
    void theBoardKeepsItsOrderAndItsKeys() {
        Provision first = new Provision(new MachineId("BARU0002"), "Dinas Contoh", "Lantai 1", "127.0.0.1", 4370,
                654_321, "Kantor", "WAITING", "WAITING", "", Optional.empty());
        Provision second = new Provision(new MachineId("BARU0001"), "", "Lantai 2", "127.0.0.2", 4371, 0, "", "WAITING",
                "FAILED",
                "NET-201", Optional.of(NOW));
        Provision tried = new Provision(first.serial(), first.unit(), first.name(), first.host(), first.port(),
                first.commKey(), first.profile(), "PROVED", "DONE", "", Optional.of(NOW));
        List<Provision> board = store.transact(tables -> {
            tables.provisions().save(first);
            tables.provisions().save(second);
            tables.provisions().save(tried);
            return tables.provisions().list();
        });
        assertThat(board).containsExactly(tried, second);
        assertThat(first.toString()).doesNotContain("654321");
    }
}
