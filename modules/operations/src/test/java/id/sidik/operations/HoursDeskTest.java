package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Employee;
import id.sidik.operations.control.WeekLine;
import id.sidik.operations.work.Job;
import id.sidik.rules.WorkedWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** October 2026 begins on a Thursday: the week of 28 September lies in both months. */
class HoursDeskTest extends ControlTestBase {
    private List<WeekLine> weeks(YearMonth month) throws InterruptedException {
        return control().hours().weeks(month).run(Job.Progress.NONE);
    }

    private WorkedWeek week(Employee who, YearMonth month, String monday) throws InterruptedException {
        return weeks(month).stream().filter(line -> line.id().equals(who.id())).map(WeekLine::week)
                .filter(week -> week.monday().equals(LocalDate.parse(monday))).findFirst().orElseThrow();
    }

    @Test
    void aWholeWeekIsThirtySevenAndAHalfHours() throws Exception {
        WorkedWeek good = week(third, OCTOBER, "2026-10-12");
        assertThat(good.asked()).isEqualTo(2250);
        assertThat(good.missing()).isZero();
    }

    @Test
    void anAbsenceAndAMissingRecordLeaveHoursOpen() throws Exception {
        assertThat(week(second, OCTOBER, "2026-10-12").missing()).isPositive();
        WorkedWeek noon = week(first, OCTOBER, "2026-10-19");
        assertThat(noon.incomplete()).as("12.00 is in no window").isEqualTo(1);
        assertThat(noon.missing()).isPositive();
        assertThat(weeks(OCTOBER).stream().filter(line -> line.week().missing() > 0)).hasSize(2);
    }

    @Test
    void aWeekBelongsToTheMonthOfItsMondayWithAllItsDays() throws Exception {
        assertThat(weeks(OCTOBER)).extracting(line -> line.week().monday()).doesNotContain(LocalDate.of(2026, 9, 28))
                .contains(LocalDate.of(2026, 10, 5), LocalDate.of(2026, 10, 26));
        WorkedWeek both = week(first, YearMonth.of(2026, 9), "2026-09-28");
        assertThat(both.asked()).isEqualTo(2250);
        assertThat(both.missing()).isZero();
    }

    @Test
    void aWeekThatIsNotOverIsNotJudged() throws Exception {
        assertThat(weeks(YearMonth.of(2026, 11))).isEmpty();
    }
}
