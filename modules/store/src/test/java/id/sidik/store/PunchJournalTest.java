package id.sidik.store;

import static id.sidik.store.Samples.LOBBY;
import static id.sidik.store.Samples.YARD;
import static id.sidik.store.Samples.punch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import id.sidik.domain.Punch;
import id.sidik.domain.PunchSource;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PunchJournalTest {
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

    private Store store;

    @BeforeEach
    void open(@TempDir Path folder) {
        store = Samples.open(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Appended append(List<Punch> punches) {
        return store.transact(tables -> tables.punches().append(punches));
    }

    private List<Punch> october() {
        return store.read(tables -> tables.punches().between(OCTOBER, OCTOBER.plusMonths(1)));
    }

    @Test
    void aPunchComesBackAsItWasGiven() {
        Punch odd = new Punch(YARD, new Pin("0007"), LocalDateTime.parse("2026-10-07T23:59:59"), 255, 254,
                4_294_967_295L, PunchSource.FLASH_DISK, ZoneId.of("Asia/Jayapura"), Samples.NOW);
        append(List.of(odd));
        assertThat(october()).containsExactly(odd);
    }

    @ParameterizedTest(name = "{0} punches")
    @ValueSource(ints = {0, 1, 999, 1000, 1001, 2500})
    void aSecondDownloadAddsNothing(int count) {
        List<Punch> log = Samples.punches(LOBBY, 17, count);
        assertThat(append(log)).isEqualTo(new Appended(count, 0));
        assertThat(append(log)).isEqualTo(new Appended(0, count));
        assertThat(october()).isEqualTo(log);
    }

    @Test
    void aGrownLogCountsItsNewLinesExactly() {
        List<Punch> log = Samples.punches(LOBBY, 5, 1500);
        append(log.subList(0, 1203));
        List<Punch> shuffled = new ArrayList<>(log);
        java.util.Collections.shuffle(shuffled, new java.util.Random(7));
        assertThat(append(shuffled)).isEqualTo(new Appended(297, 1203));
    }

    @Test
    void aLineThatAMachineRepeatsIsKeptOnce() {
        Punch punch = punch(LOBBY, "7", "2026-10-07T07:30:00");
        assertThat(append(List.of(punch, punch, punch))).isEqualTo(new Appended(1, 2));
    }

    @Test
    void theSamePunchByAnotherRoadIsTheSamePunchAndStaysAsItCameFirst() {
        Punch first = punch(LOBBY, "7", "2026-10-07T07:30:00");
        Punch again = new Punch(LOBBY, first.pin(), first.at(), 15, 1, 3, PunchSource.FLASH_DISK,
                ZoneId.of("Asia/Makassar"), Samples.NOW.plusSeconds(60));
        append(List.of(first));
        assertThat(append(List.of(again))).isEqualTo(new Appended(0, 1));
        assertThat(october()).containsExactly(first);
    }

    @Test
    void machinePinAndSecondTellPunchesApart() {
        List<Punch> four = List.of(punch(LOBBY, "7", "2026-10-07T07:30:00"), punch(LOBBY, "007", "2026-10-07T07:30:00"),
                punch(LOBBY, "7", "2026-10-07T07:30:01"), punch(YARD, "7", "2026-10-07T07:30:00"));
        assertThat(append(four)).isEqualTo(new Appended(4, 0));
    }

    @Test
    void aSpanIsHalfOpen() {
        append(List.of(punch(LOBBY, "7", "2026-09-30T23:59:59"), punch(LOBBY, "7", "2026-10-01T00:00:00"),
                punch(LOBBY, "7", "2026-10-31T23:59:59"), punch(LOBBY, "7", "2026-11-01T00:00:00")));
        assertThat(october()).extracting(Punch::at).containsExactly(LocalDateTime.parse("2026-10-01T00:00:00"),
                LocalDateTime.parse("2026-10-31T23:59:59"));
    }

    @Test
    void aPunchOfAMachineThatWasNeverSavedIsRefusedAndNothingIsKept() {
        List<Punch> log = List.of(punch(LOBBY, "7", "2026-10-07T07:30:00"),
                punch(new MachineId("NEVERSAVED"), "7", "2026-10-07T07:30:00"));
        assertThatThrownBy(() -> append(log)).isInstanceOfSatisfying(StoreException.class,
                e -> assertThat(e.code()).isEqualTo(StoreException.Code.REFUSED));
        assertThat(october()).isEmpty();
    }
}
