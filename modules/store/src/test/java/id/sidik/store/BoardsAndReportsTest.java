package id.sidik.store;

import static id.sidik.store.Samples.LOBBY;
import static id.sidik.store.Samples.YARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.domain.DocumentRef;
import id.sidik.domain.MachineId;
import id.sidik.domain.MachineProfile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports of machines, profiles, the board of machines to set up, and scans as they lie in the file. */
class BoardsAndReportsTest extends StoreInAFolder {
    private static final MachineId STRANGER = new MachineId("ASING0001");

    private static Provision provision(String serial, String state, int key) {
        return new Provision(new MachineId(serial), "Dinas Contoh", "Lantai 1", "127.0.0.1", 4370, key, "Kantor", state,
                state, "", Optional.of(AT));
    }

    private static MachineProfile profile(String id, String name) {
        return new MachineProfile(id, name, Map.of("VoiceOn", id));
    }

    /** Everything of the store that lies on the disk beside the key, as one text. */
    private String onTheDisk() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String name : List.of("sidik.db", "sidik.db-wal")) {
            Path file = folder().resolve(name);
            if (Files.exists(file)) all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
        }
        return all.toString();
    }

    @ParameterizedTest(name = "{0} bytes of report and {1} of head: archived {2}")
    @CsvSource({"65530,6,true", "65529,6,false", "65535,0,false", "65536,0,true", "0,6,false", "200000,6,true"})
    void reportsMoveIntoTheArchiveAtTheByteThatFillsIt(int bytes, int head, boolean archived) {
        change(tables -> {
            tables.pushBodies().add(YARD, "ATTLOG", new byte[PushBodyTable.FULL - 7], AT);
            tables.pushBodies().add(LOBBY, "A".repeat(head), new byte[bytes], AT.plusSeconds(1));
        });
        assertThat(list(tables -> tables.archive().list())).hasSize(archived ? 1 : 0).allSatisfy(
                download -> assertThat(download.machine()).isEqualTo(LOBBY));
        assertThat(list(tables -> tables.pushBodies().list(LOBBY))).hasSize(archived ? 0 : 1);
        assertThat(list(tables -> tables.pushBodies().list(YARD))).as("of the other machine").singleElement()
                .satisfies(body -> assertThat(body.bytes()).hasSize(PushBodyTable.FULL - 7));
    }

    @Test
    void waitingReportsComeInTheOrderTheyCameWhateverTheClockSaid() {
        change(tables -> {
            tables.pushBodies().add(LOBBY, "ATTLOG", new byte[]{1, 0, -1}, AT);
            tables.pushBodies().add(LOBBY, "OPERLOG", new byte[]{2}, AT.minusSeconds(99));
        });
        reopen();
        List<PushBodyTable.Body> waiting = list(tables -> tables.pushBodies().list(LOBBY));
        assertThat(waiting).extracting(PushBodyTable.Body::head).containsExactly("ATTLOG", "OPERLOG");
        assertThat(waiting.getFirst().bytes()).containsExactly(1, 0, -1);
        assertThat(waiting.getLast().receivedAt()).isEqualTo(AT.minusSeconds(99));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, -1004, 1, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void anAnswerIsKeptAsTheMachineSaidItAndOnlyTheFirst(int answer) {
        long[] order = new long[1];
        change(tables -> order[0] = tables.pushOrders().queue(LOBBY, "INFO", "", "petugas", AT));
        change(tables -> {
            tables.pushOrders().sent(order[0], AT);
            tables.pushOrders().sent(order[0], AT.plusSeconds(30));
        });
        assertThat(done(tables -> tables.pushOrders().answered(LOBBY, order[0], answer, AT.plusSeconds(40)))).isTrue();
        assertThat(done(tables -> tables.pushOrders().answered(LOBBY, order[0], 5, AT.plusSeconds(50)))).isFalse();
        assertThat(done(tables -> tables.pushOrders().withdraw(order[0]))).as("it was heard").isFalse();
        reopen();
        assertThat(one(tables -> tables.pushOrders().find(order[0]))).contains(new PushOrder(order[0], LOBBY, "INFO",
                "", "petugas", AT, 2, Optional.of(AT.plusSeconds(30)), Optional.of(AT.plusSeconds(40)), OptionalInt.of(
                        answer)));
    }

    @Test
    void ofStrangersOfTheSameMomentTheListIsBySerialAndTheOldestGivesWay() {
        change(tables -> {
            tables.pushKnocks().note("LAMA", "127.0.0.7", AT.minusSeconds(1));
            for (int each = PushKnockTable.MOST; each > 0; each--)
                tables.pushKnocks().note("BARU-" + (1000 + each), "127.0.0.7", AT);
        });
        List<PushKnock> knocks = list(tables -> tables.pushKnocks().list());
        assertThat(knocks).hasSize(PushKnockTable.MOST).extracting(PushKnock::serial).isSorted().doesNotContain("LAMA");
    }

    @Test
    void whatAMachineThatNobodySavedReportsIsRefused() {
        List<java.util.function.Consumer<Tables>> ways = List.of(
                tables -> tables.pushTallies().add(STRANGER, "PUNCH", PushTally.FRESH, 1, AT),
                tables -> tables.pushBodies().add(STRANGER, "ATTLOG", new byte[1], AT),
                tables -> tables.pushOrders().queue(STRANGER, "INFO", "", "petugas", AT),
                tables -> tables.pushMachines().stamp(STRANGER, "ATTLOG", "1"),
                tables -> tables.profiles().choose(LOBBY, "tidak-ada"));
        assertThat(ways).allSatisfy(way -> assertThatThrownBy(() -> change(way)).isInstanceOfSatisfying(
                StoreException.class, failed -> assertThat(failed.code()).isEqualTo(StoreException.Code.REFUSED)));
        assertThat(list(tables -> tables.pushOrders().list(9))).isEmpty();
    }

    @Test
    void profilesComeByNameWithoutRegardToCaseAndANameIsTakenOnce() {
        change(tables -> List.of(profile("1", "sekolah"), profile("2", "Kantor"), profile("3", "balai")).forEach(tables
                .profiles()::save));
        assertThatThrownBy(() -> change(tables -> tables.profiles().save(profile("1", "Kantor"))))
                .isInstanceOfSatisfying(
                        StoreException.class, failed -> assertThat(failed.code()).isEqualTo(
                                StoreException.Code.REFUSED));
        assertThat(list(tables -> tables.profiles().list())).containsExactly(profile("3", "balai"), profile("2",
                "Kantor"), profile("1", "sekolah"));
    }

    @Test
    void aRemovedProfileLeavesItsMachinesWithoutOneAndTheOthersAlone() {
        change(tables -> {
            List.of(profile("1", "Kantor"), profile("2", "Sekolah")).forEach(tables.profiles()::save);
            tables.profiles().choose(LOBBY, "2");
            tables.profiles().choose(LOBBY, "1");
            tables.profiles().choose(YARD, "2");
            tables.profiles().replaceExceptions(LOBBY, Map.of("VoiceOn", Optional.of("0")));
        });
        assertThat(one(tables -> tables.profiles().chosen(LOBBY))).contains("1");
        change(tables -> tables.profiles().remove("1"));
        assertThat(one(tables -> tables.profiles().chosen(LOBBY))).isEmpty();
        assertThat(one(tables -> tables.profiles().chosen(YARD))).contains("2");
        assertThat(list(tables -> tables.profiles().list())).containsExactly(profile("2", "Sekolah"));
        assertThat(list(tables -> List.copyOf(tables.profiles().exceptions(LOBBY).keySet()))).containsExactly(
                "VoiceOn");
    }

    @Test
    void aMachineThatWasTriedKeepsItsPlaceOnTheBoardAndAClearedBoardBeginsAnew() {
        change(tables -> List.of(provision("C", "WAITING", 5), provision("A", "WAITING", 0), provision("B", "WAITING",
                999_999), provision("C", "DONE", 0)).forEach(tables.provisions()::save));
        reopen();
        assertThat(list(tables -> tables.provisions().list())).containsExactly(provision("C", "DONE", 0), provision("A",
                "WAITING", 0), provision("B", "WAITING", 999_999));
        change(tables -> {
            tables.provisions().clear();
            tables.provisions().save(provision("B", "WAITING", 1));
        });
        assertThat(list(tables -> tables.provisions().list())).containsExactly(provision("B", "WAITING", 1));
    }

    @ParameterizedTest
    @CsvSource({"0,null", "1,blob", "918273,blob"})
    void aKeyOnTheBoardLiesInTheFileOnlySealed(int key, String type) throws SQLException, IOException {
        change(tables -> tables.provisions().save(provision("BARU0001", "WAITING", key)));
        assertThat(number("SELECT typeof(sealed_key) = '" + type + "' FROM provision")).isOne();
        assertThat(onTheDisk()).contains("BARU0001").doesNotContain("918273");
    }

    @ParameterizedTest
    @EnumSource
    void aScanOfEveryTypeLiesSealedAndOpensWhole(DocumentRef.MediaType type) throws IOException {
        byte[] scan = "surat sakit contoh pegawai ".repeat(5_000).getBytes(StandardCharsets.US_ASCII);
        DocumentRef scanned = new DocumentRef("cd".repeat(32), type, scan.length, "surat." + type.extension());
        change(tables -> tables.documents().keep(scanned, scan, AT, "petugas"));
        assertThat(onTheDisk()).contains(scanned.sha256()).doesNotContain("surat sakit");
        reopen();
        assertThat(onTheDisk()).contains(scanned.sha256()).doesNotContain("surat sakit");
        assertThat(one(tables -> tables.documents().find(scanned.sha256()))).contains(scanned);
        assertThat(one(tables -> Optional.of(tables.documents().open(scanned)))).hasValueSatisfying(
                opened -> assertThat(opened).isEqualTo(scan));
        assertThat(one(tables -> tables.documents().find("ef".repeat(32)))).isEmpty();
    }
}
