package id.sidik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Holiday;
import id.sidik.domain.Holiday.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkdaysTest {
    /** April 2026: the 3rd is Good Friday, the 5th Easter Sunday. */
    private static final Workdays FIVE_DAYS = new Workdays(BuiltInCalendar.load(), Weekdays.OFFICE);
    private static final Workdays SIX_DAYS = new Workdays(BuiltInCalendar.load(),
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY));

    @ParameterizedTest(name = "workday {1} of {0} is {2}, in a six-day week {3}")
    @CsvSource({"2026-04, 1, 2026-04-01, 2026-04-01", "2026-04, 2, 2026-04-02, 2026-04-02",
        "2026-04, 3, 2026-04-06, 2026-04-04", "2026-04, 4, 2026-04-07, 2026-04-06",
        "2026-04, 5, 2026-04-08, 2026-04-07", "2026-01, 1, 2026-01-02, 2026-01-02",
        "2026-03, 4, 2026-03-05, 2026-03-05", "2026-04, 31, 2026-04-30, 2026-04-30"})
    void theNthWorkdayOfAMonth(YearMonth month, int n, LocalDate five, LocalDate six) {
        assertThat(FIVE_DAYS.nth(n, month)).isEqualTo(five);
        assertThat(SIX_DAYS.nth(n, month)).isEqualTo(six);
    }

    @ParameterizedTest(name = "{1} workdays after {0} is {2}")
    @CsvSource({"2026-04-02, 0, 2026-04-02", "2026-04-02, 1, 2026-04-06", "2026-04-04, 1, 2026-04-06",
        "2026-03-17, 1, 2026-03-25", "2025-12-31, 3, 2026-01-06"})
    void countingOnFromADay(LocalDate day, int n, LocalDate expected) {
        assertThat(FIVE_DAYS.after(day, n)).isEqualTo(expected);
    }

    @Test
    void aMonthWithoutWorkdaysEndsTheCount() {
        List<Holiday> all = LocalDate.of(2026, 7, 1).datesUntil(LocalDate.of(2026, 8, 1))
                .map(day -> new Holiday(day, Kind.CUTI_BERSAMA, "Libur Contoh", "")).toList();
        Workdays none = new Workdays(new WorkCalendar(all, List.of()), Set.of(DayOfWeek.MONDAY));
        assertThat(none.nth(4, YearMonth.of(2026, 7))).isEqualTo(LocalDate.of(2026, 7, 31));
        assertThat(none.after(LocalDate.of(2026, 6, 29), 1)).isEqualTo(LocalDate.of(2026, 8, 3));
    }
}
