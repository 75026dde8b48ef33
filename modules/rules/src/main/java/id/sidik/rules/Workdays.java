package id.sidik.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;

/** Counts workdays: chosen weekdays, never a date of the national list. */
record Workdays(WorkCalendar calendar, Set<DayOfWeek> weekdays) {
    /** Those of a pattern: its weekdays, Monday to Friday for a roster. */
    static Workdays of(Regulation regulation, String pattern, WorkCalendar calendar) {
        WorkPattern found = regulation.pattern(pattern)
                .orElseGet(() -> regulation.pattern(regulation.usualPattern()).orElseThrow());
        return new Workdays(calendar, switch (found) {
            case WorkPattern.Weekly weekly -> weekly.days().keySet();
            case WorkPattern.Roster _ -> Weekdays.OFFICE;
        });
    }

    boolean is(LocalDate day) {
        return weekdays.contains(day.getDayOfWeek()) && calendar.holiday(day).isEmpty();
    }

    /** The last day of the month when it has fewer. @param n from 1 */
    LocalDate nth(int n, YearMonth month) {
        return month.atDay(1).datesUntil(month.atEndOfMonth().plusDays(1)).filter(this::is).skip(n - 1L).findFirst()
                .orElse(month.atEndOfMonth());
    }

    /** The nth workday after the day, the day itself for 0. */
    LocalDate after(LocalDate day, int n) {
        LocalDate at = day;
        for (int left = n; left > 0;) {
            at = at.plusDays(1);
            if (is(at)) left--;
        }
        return at;
    }
}
