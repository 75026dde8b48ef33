package id.sidik.operations.service;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * What the service promises: finished within so many service days. The day a request comes in is not counted; Saturdays
 * and Sundays are no service days (source 001, sections D.1 and D.2). Whether the one day of the source is counted so is
 * not written there, so the number is a setting.
 *
 * @param days 1 or more
 */
public record ServiceStandard(int days) {
    static final int USUAL = 1;
    static final int MOST = 60;

    public ServiceStandard {
        if (days < 1 || days > MOST) throw new IllegalArgumentException("not a promise: " + days);
    }

    /** Whether something that came in on a day was finished in time on another. */
    boolean keptBy(LocalDate received, LocalDate finished) {
        LocalDate latest = received;
        for (int left = days; left > 0;) {
            latest = latest.plusDays(1);
            if (latest.getDayOfWeek() != DayOfWeek.SATURDAY && latest.getDayOfWeek() != DayOfWeek.SUNDAY) left--;
        }
        return !finished.isAfter(latest);
    }
}
