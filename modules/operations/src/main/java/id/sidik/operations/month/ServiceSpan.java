package id.sidik.operations.month;

import id.sidik.domain.DayResult;
import id.sidik.domain.Employee;
import id.sidik.operations.permits.ServiceFacts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The days of a month on which somebody serves in the unit. Nobody is absent before the first or after the last of
 * them, and a month that is not served whole is no whole month of absence.
 *
 * @param from first day in the month, inclusive
 * @param to   last day in the month, inclusive
 * @param away days between, on which somebody was in another unit
 */
record ServiceSpan(LocalDate from, LocalDate to, List<ServiceFacts.Away> away) {
    static ServiceSpan whole(YearMonth month) {
        return new ServiceSpan(month.atDay(1), month.atEndOfMonth(), List.of());
    }

    /** With days between, on which somebody was in another unit. */
    ServiceSpan without(List<ServiceFacts.Away> days) {
        return new ServiceSpan(from, to, days);
    }

    /** Of an employee who serves at least one day of the month. */
    static ServiceSpan of(Employee employee, YearMonth month) {
        LocalDate first = employee.from().filter(day -> day.isAfter(month.atDay(1))).orElse(month.atDay(1));
        LocalDate last = employee.until().filter(day -> day.isBefore(month.atEndOfMonth()))
                .orElse(month.atEndOfMonth());
        return new ServiceSpan(first, last, List.of());
    }

    /** No further than a day: what has not happened yet is nobody's absence. */
    ServiceSpan upTo(LocalDate day) {
        return new ServiceSpan(from, to.isAfter(day) ? day : to, away);
    }

    boolean isEmpty() {
        return to.isBefore(from);
    }

    /** Only the days on which somebody was here. */
    List<DayResult> served(List<DayResult> judged) {
        if (away.isEmpty()) return judged;
        return judged.stream().filter(day -> away.stream().noneMatch(each -> each.covers(day.date()))).toList();
    }

    /** The results of the days that were served with the other days of the month around them, in order. */
    List<DayResult> fill(YearMonth month, List<DayResult> judged) {
        Map<LocalDate, DayResult> served = judged.stream()
                .collect(Collectors.toMap(DayResult::date, Function.identity()));
        return month.atDay(1).datesUntil(month.atEndOfMonth().plusDays(1))
                .map(day -> served.getOrDefault(day, DayResult.notInService(day))).toList();
    }
}
