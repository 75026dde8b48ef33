package id.sidik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Holiday;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReconciliationDatesTest {
    private static final WorkCalendar CALENDAR = new WorkCalendar(
            List.of(new Holiday(LocalDate.of(2026, 8, 17), Holiday.Kind.HOLIDAY, "Hari Contoh", ""),
                    new Holiday(LocalDate.of(2026, 8, 4), Holiday.Kind.CUTI_BERSAMA, "Hari Contoh", "")),
            List.of());

    /** The first of August 2026 is a Saturday. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"5D, 2026-08-03, 2026-08-03, 2026-08-07, 2026-08-10",
        "6D, 2026-08-01, 2026-08-01, 2026-08-06, 2026-08-07",
        "SHIFT, 2026-08-03, 2026-08-03, 2026-08-07, 2026-08-10",
        "ATLANTIS, 2026-08-03, 2026-08-03, 2026-08-07, 2026-08-10"})
    void theDatesAreWorkdaysOfThePatternInTheMonthAfter(String pattern, LocalDate print, LocalDate open,
            LocalDate close, LocalDate last) {
        assertThat(ReconciliationDates.of(Person.regulation("bartim-2022"), pattern, YearMonth.of(2026, 7), CALENDAR))
                .isEqualTo(new ReconciliationDates(print, open, close, last));
    }

    @Test
    void correctionsMayBeAskedForFromTheFirstToTheLastDay() {
        ReconciliationDates dates = ReconciliationDates.of(
                Person.regulation("klaten-2019", "{'reconciliation':{'openWorkday':2}}"), "5D", YearMonth.of(2026, 12),
                CALENDAR);
        assertThat(dates.print()).isEqualTo("2027-01-01");
        assertThat(dates.openOn(dates.open().minusDays(1))).isFalse();
        assertThat(dates.openOn(dates.open())).isTrue();
        assertThat(dates.openOn(dates.close())).isTrue();
        assertThat(dates.openOn(dates.close().plusDays(1))).isFalse();
    }
}
