package id.sidik.rules;

import java.time.LocalDate;

/** Counts the working days of a pattern: its weekdays without the dates of the national list. */
public final class WorkdayCount {
    private WorkdayCount() {}

    /** @param from and @param to both counted; 0 when it ends before it begins */
    public static int between(Regulation regulation, String pattern, WorkCalendar calendar, LocalDate from,
            LocalDate to) {
        if (to.isBefore(from)) return 0;
        Workdays workdays = Workdays.of(regulation, pattern, calendar);
        return (int) from.datesUntil(to.plusDays(1)).filter(workdays::is).count();
    }
}
