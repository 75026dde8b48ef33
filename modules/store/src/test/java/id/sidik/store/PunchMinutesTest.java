package id.sidik.store;

import static id.sidik.store.Samples.LOBBY;
import static id.sidik.store.Samples.YARD;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.MachineId;
import id.sidik.domain.Punch;
import id.sidik.domain.PunchSource;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A minute of a report and the second told by another road are one punch, whichever came first. */
class PunchMinutesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
    private Store store;

    @BeforeEach
    void open(@TempDir Path folder) {
        store = Samples.open(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Punch told(String pin, String time) {
        return Samples.punch(LOBBY, pin, DAY + "T" + time);
    }

    private static Punch reported(MachineId machine, String pin, String time) {
        Punch punch = Samples.punch(machine, pin, DAY + "T" + time + ":00");
        return new Punch(machine, punch.pin(), punch.at(), 0, 255, 0, PunchSource.DISK_REPORT, punch.zone(),
                punch.receivedAt());
    }

    private void append(Punch... punches) {
        store.transact(tables -> tables.punches().append(Arrays.asList(punches)));
    }

    private List<String> judged() {
        return store.read(tables -> tables.punches().between(DAY, DAY.plusDays(1))).stream()
                .map(punch -> punch.machine() + " " + punch.pin() + " " + punch.at() + " " + punch.source()).toList();
    }

    @Test
    void ofAReportOnlyTheMinutesThatNobodyToldAreNew() {
        append(told("1", "07:30:42"), told("1", "16:00:00"), told("2", "07:31:00"));
        List<Punch> report = List.of(reported(LOBBY, "1", "07:30"), reported(LOBBY, "1", "12:00"),
                reported(LOBBY, "1", "16:00"), reported(LOBBY, "2", "07:30"));
        List<Punch> untold = store.read(tables -> tables.punches().untold(LOBBY, report));
        assertThat(untold).containsExactly(report.get(1), report.get(3));
        List<Punch> empty = store.read(tables -> tables.punches().untold(LOBBY, List.of()));
        assertThat(empty).isEmpty();
    }

    @Test
    void aSecondThatComesLaterTakesThePlaceOfItsMinute() {
        append(reported(LOBBY, "1", "07:30"), reported(LOBBY, "1", "16:00"), reported(YARD, "1", "07:30"));
        assertThat(judged()).hasSize(3);
        append(told("1", "07:30:42"));
        assertThat(judged()).containsExactlyInAnyOrder("CONTOH0001 1 2026-10-05T07:30:42 WIRE",
                "CONTOH0001 1 2026-10-05T16:00 DISK_REPORT", "CONTOH0002 1 2026-10-05T07:30 DISK_REPORT");
        long kept = store.read(tables -> tables.punches().count(new PunchFilter("", java.util.Optional.empty(),
                java.util.Optional.empty(), java.util.Optional.empty(), java.util.Optional.empty())));
        assertThat(kept).as("nothing is removed").isEqualTo(4);
    }

    @Test
    void everyRoadOfAPunchHasANumberOfItsOwn() {
        for (PunchSource source : PunchSource.values())
            assertThat(Columns.source(Columns.source(source))).isEqualTo(source);
    }
}
