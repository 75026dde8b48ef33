package id.sidik.protocol;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Optional;

/** Wall times out of numbers that anybody may have sent. */
final class WallTime {
    private WallTime() {}

    /**
     * Makes no exception of an impossible moment: noise holds thousands of them, and each would cost more than all bytes
     * of its record.
     *
     * @param year 0–9999
     */
    static Optional<LocalDateTime> of(int year, int month, int day, int hour, int minute, int second) {
        boolean hours = within(hour, 0, 23) && within(minute, 0, 59) && within(second, 0, 59);
        boolean possible = hours && within(year, 0, 9999) && within(month, 1, 12)
                && within(day, 1, YearMonth.of(year, month).lengthOfMonth());
        return possible
                ? Optional.of(LocalDateTime.of(year, month, day, hour, minute, second))
                : Optional.empty();
    }

    private static boolean within(int value, int from, int to) {
        return value >= from && value <= to;
    }
}
