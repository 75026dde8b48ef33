package id.sidik.operations.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import id.sidik.operations.month.YearSheet;
import id.sidik.reporting.TallyRow;

class TallyReadingTest extends ListsTestBase {
    private List<TallyRow> rows() throws InterruptedException {
        YearSheet year = run(office.years().until(OCTOBER, office.recaps().chosen(OCTOBER)));
        return TallyReading.rows(year, OCTOBER);
    }

    @Test
    void theMonthAndTheYearAreCountedFromTheDays() throws InterruptedException {
        TallyRow late = rows().get(1);
        assertThat(late.minutesMonth()).isEqualTo(12);
        assertThat(late.minutesYear()).isEqualTo(12);
        assertThat(late.absentYear()).isZero();
        assertThat(late.step()).isEmpty();
        TallyRow absent = rows().get(2);
        assertThat(absent.absentMonth()).isEqualTo(3);
        assertThat(absent.total()).isEqualTo(3);
        assertThat(absent.run()).contains(new TallyRow.Run(3, LocalDate.of(2026, 10, 12), LocalDate.of(2026, 10, 14)));
    }

    @Test
    void theStepIsAProposalWithItsRange() throws InterruptedException {
        TallyRow.Step step = rows().get(2).step().orElseThrow();
        assertThat(step.code()).isEqualTo("TEGURAN_LISAN");
        assertThat(step.tier()).isEqualTo("RINGAN");
        assertThat(step.from()).isEqualTo(3);
        assertThat(step.to()).hasValue(3);
    }

    @Test
    void whatCameAfterTheMonthDoesNotCount() throws InterruptedException {
        YearSheet september = run(office.years().until(OCTOBER.minusMonths(1), office.recaps().chosen(OCTOBER)));
        assertThat(september.lines()).allSatisfy(line -> assertThat(line.result().absentDays()).isZero());
        YearSheet october = run(office.years().until(OCTOBER, office.recaps().chosen(OCTOBER)));
        assertThat(october.last()).isEqualTo(OCTOBER);
    }
}
