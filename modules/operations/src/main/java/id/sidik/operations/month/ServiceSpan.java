package id.sidik.operations.month;

import id.sidik.domain.DayResult;
import id.sidik.domain.Employee;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * The days of a month on which somebody serves in the unit. Nobody is absent before the first or after the last of
 * them, and a month that is not served whole is no whole month of absence.
 *
 * @param from first day in the month, inclusive
 * @param to   last day in the month, inclusive
 */
record ServiceSpan(LocalDate from, LocalDate to) {
    static ServiceSpan whole(YearMonth month) {
        return new ServiceSpan(month.atDay(1), month.atEndOfMonth());
    }

    /** Of an employee who serves at least one day of the month. */
    static ServiceSpan of(Employee employee, YearMonth month) {
        LocalDate first = employee.from().filter(day -> day.isAfter(month.atDay(1))).orElse(month.atDay(1));
        LocalDate last = employee.until().filter(day -> day.isBefore(month.atEndOfMonth()))
                .orElse(month.atEndOfMonth());
        return new ServiceSpan(first, last);
    }

    /** No further than a day: what has not happened yet is nobody's absence. */
    ServiceSpan upTo(LocalDate day) {
        return new ServiceSpan(from, to.isAfter(day) ? day : to);
    }

    boolean isEmpty() {
        return to.isBefore(from);
    }

    /** The results of the days of this span with the other days of the month around them, in order. */
    List<DayResult> fill(YearMonth month, List<DayResult> judged) {
        LocalDate behind = isEmpty() ? from : to.plusDays(1);
        List<DayResult> days = new ArrayList<>();
        month.atDay(1).datesUntil(from).map(DayResult::notInService).forEach(days::add);
        days.addAll(judged);
        behind.datesUntil(month.atEndOfMonth().plusDays(1)).map(DayResult::notInService).forEach(days::add);
        return days;
    }
}
