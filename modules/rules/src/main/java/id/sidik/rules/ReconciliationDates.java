package id.sidik.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * When the month of an attendance is printed, reconciled and closed; all in the month after it.
 *
 * @param print the draft is printed
 * @param open  first day for corrections
 * @param close last day for them
 * @param last  the final is printed
 */
public record ReconciliationDates(LocalDate print, LocalDate open, LocalDate close, LocalDate last) {
    /**
     * The dates by the workdays of a pattern: its weekdays without the dates of the national list. A roster counts Monday
     * to Friday; a pattern that the regulation does not know counts as its usual one.
     *
     * @param month of the attendance
     */
    public static ReconciliationDates of(Regulation regulation, String pattern, YearMonth month,
            WorkCalendar calendar) {
        Workdays workdays = Workdays.of(regulation, pattern, calendar);
        ReconciliationRule rule = regulation.reconciliation();
        List<LocalDate> dates = List.of(rule.print(), rule.open(), rule.close(), rule.last()).stream()
                .map(n -> workdays.nth(n, month.plusMonths(1))).toList();
        return new ReconciliationDates(dates.get(0), dates.get(1), dates.get(2), dates.get(3));
    }

    /** Whether corrections may be asked for on that day. */
    public boolean openOn(LocalDate day) {
        return !day.isBefore(open) && !day.isAfter(close);
    }
}
