package id.sidik.operations.month;

import static id.sidik.operations.month.MonthFixture.OCTOBER;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.operations.work.Sentence;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthTurnTest {
    @TempDir
    private Path home;
    private MonthFixture office;

    @BeforeEach
    void open() {
        office = new MonthFixture(home);
    }

    @AfterEach
    void close() {
        office.close();
    }

    /** November 2026 begins on a Sunday: its working days are the 2nd, 3rd, 4th, 5th, 6th. */
    @ParameterizedTest
    @CsvSource({"2026-10-20T01:00:00Z, 4", "2026-11-02T01:00:00Z, 4", "2026-11-04T01:00:00Z, 2",
        "2026-11-05T01:00:00Z, 1", "2026-11-06T01:00:00Z, 0", "2026-11-04T18:00:00Z, 1"})
    void workingDaysAreCountedToTheLastDayOfTheReconciliation(String now, int left) {
        office.clock.set(now);
        MonthDates dates = office.room.months().dates(OCTOBER, "klaten-2019");
        assertThat(dates.print()).isEqualTo(LocalDate.of(2026, 11, 2));
        assertThat(dates.close()).isEqualTo(LocalDate.of(2026, 11, 5));
        assertThat(dates.last()).isEqualTo(LocalDate.of(2026, 11, 6));
        assertThat(dates.daysLeft()).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({"0, 2026-10-31T01:00:00Z, ''", "0, 2026-11-02T01:00:00Z, month.due.draft",
        "1, 2026-11-02T01:00:00Z, month.due.reconcile", "2, 2026-11-03T01:00:00Z, ''",
        "2, 2026-11-05T01:00:00Z, month.due.lastDay", "2, 2026-11-06T01:00:00Z, month.due.over month.due.final",
        "3, 2026-11-20T01:00:00Z, ''"})
    void whatIsDueIsTold(int steps, String now, String due) {
        if (steps > 0) MonthFixture.run(office.room.months().draft(MonthFixture.REQUEST));
        if (steps > 1) office.room.months().reconcile(OCTOBER);
        if (steps > 2) MonthFixture.run(office.room.months().close(MonthFixture.REQUEST, java.util.Map.of()));
        office.clock.set(now);
        assertThat(office.room.months().reminders(OCTOBER, "klaten-2019").stream().map(Sentence::key)
                .collect(Collectors.joining(" "))).isEqualTo(due);
    }

    @Test
    void aDayIsExplainedByNumberNameOrPin() {
        ExplainDesk desk = office.room.explaining();
        for (String who : new String[]{"19900101 201501 2 001", "199001012015012001", "contoh pegawai dua"}) {
            ExplainDesk.Explained why = MonthFixture.run(desk.day(who, LocalDate.of(2026, 10, 6), "nat-2023"));
            assertThat(why.day().late()).isEqualTo(12);
            assertThat(why.day().reasons()).extracting(reason -> reason.rule()).contains("late.class");
            assertThat(why.state()).isEqualTo(MonthState.OPEN);
        }
        assertThat(id.sidik.operations.OfficeFixture.code(() -> MonthFixture.run(desk.day("Tidak Ada", LocalDate.of(
                2026, 10, 6), "nat-2023")))).isEqualTo("BLN-110");
    }
}
