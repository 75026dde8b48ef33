package id.sidik.operations.schedule;

import static id.sidik.operations.schedule.Calendars.MONDAY;
import static id.sidik.operations.schedule.Calendars.assign;
import static id.sidik.operations.schedule.Calendars.roster;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.DayResult;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.Whom;
import id.sidik.operations.Disk;
import id.sidik.operations.Office;
import id.sidik.operations.OfficeFixture;
import id.sidik.operations.Staff;
import id.sidik.operations.month.RecapRequest;
import id.sidik.operations.work.Job;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A watch in Barito Timur: M is 21.00 to 07.00 of the next date, P 07.00 to 14.00, S 14.00 to 21.00. */
class NightShiftMonthTest {
    @TempDir
    Path home;
    private Office office;
    private EmployeeId guard;

    @BeforeEach
    void open() {
        office = OfficeFixture.ticking(home.resolve("home"));
        office.recaps().choose("bartim-2022");
        guard = Staff.saved(office, "Contoh Jaga", 1, "7").id();
        office.schedule().desk().apply(assign("SHIFT", LocalDate.of(2026, 9, 28), Whom.person(guard)), "SK 1");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private List<DayResult> days() throws InterruptedException {
        return office.recaps().recap(new RecapRequest(OfficeFixture.OCTOBER, "bartim-2022")).run(Job.Progress.NONE)
                .people().stream().filter(row -> row.person().name().equals("Contoh Jaga")).findFirst().orElseThrow()
                .days();
    }

    private static String told(DayResult day) {
        return day.status() + " " + day.in().map(at -> at.toString().substring(8)).orElse("-") + " "
                + day.out().map(at -> at.toString().substring(8)).orElse("-");
    }

    @Test
    void aNightBelongsToTheDateOnWhichItBegins() throws Exception {
        office.schedule().desk().apply(roster(guard, MONDAY, "M OFF"), "jadwal");
        Disk.bring(office, home, "CONTOH0001", "7 2026-10-05 20:52:10", "7 2026-10-06 07:03:40");
        assertThat(told(days().get(4))).isEqualTo("H 05T20:52 06T07:03");
        assertThat(told(days().get(5))).isEqualTo("L - -");
        assertThat(days().get(5).flags()).isEmpty();
    }

    @Test
    void aNightThatBeganInTheMonthBeforeLendsNoRecordToTheFirst() throws Exception {
        office.schedule().desk().apply(roster(guard, LocalDate.of(2026, 9, 30), "M S"), "jadwal");
        Disk.bring(office, home, "CONTOH0001", "7 2026-09-30 20:55:00", "7 2026-10-01 07:05:00",
                "7 2026-10-01 13:50:00", "7 2026-10-01 21:05:00");
        assertThat(told(days().getFirst())).isEqualTo("H 01T13:50 01T21:05");
    }

    @Test
    void theLastNightOfTheMonthReachesIntoTheNext() throws Exception {
        office.schedule().desk().apply(roster(guard, LocalDate.of(2026, 10, 31), "M"), "jadwal");
        Disk.bring(office, home, "CONTOH0001", "7 2026-10-31 20:58:00", "7 2026-11-01 07:01:00");
        assertThat(told(days().getLast())).isEqualTo("H 31T20:58 01T07:01");
    }

    @Test
    void twoNightsInARowKeepTheirRecordsApart() throws Exception {
        office.schedule().desk().apply(roster(guard, MONDAY, "M M OFF"), "jadwal");
        Disk.bring(office, home, "CONTOH0001", "7 2026-10-05 20:50:00", "7 2026-10-06 07:02:00",
                "7 2026-10-06 20:51:00", "7 2026-10-07 07:04:00");
        assertThat(told(days().get(4))).isEqualTo("H 05T20:50 06T07:02");
        assertThat(told(days().get(5))).isEqualTo("H 06T20:51 07T07:04");
    }

    @ParameterizedTest(name = "{0} on Christmas is {1}")
    @CsvSource({"P, TK", "OFF, L"})
    void aRosterDoesNotFollowTheHolidays(String code, String status) {
        LocalDate christmas = LocalDate.of(2026, 12, 25);
        office.schedule().desk().apply(roster(guard, christmas, code), "jadwal");
        Trial trial = office.schedule().trials().run(new TrialWish(christmas, java.util.Optional.of(guard),
                java.util.Optional.empty(), java.util.Optional.empty(), ""));
        assertThat(trial.result().status()).isEqualTo(status);
    }

    @Test
    void aSwapOfShiftsIsPreviewedAsTheDaysThatReallyChange() {
        office.schedule().desk().apply(roster(guard, MONDAY, "M OFF P P"), "jadwal");
        SchedulePreview preview = office.schedule().desk().preview(roster(guard, MONDAY, "OFF M P S"));
        assertThat(preview).isEqualTo(new SchedulePreview(1, 3, 3, 0, MONDAY, MONDAY.plusDays(3)));
    }
}
