package id.sidik.rules;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The pack's names of weekdays: MON … SUN. */
final class Weekdays {
    static final Set<DayOfWeek> OFFICE = Set.copyOf(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

    private Weekdays() {}

    static String code(DayOfWeek weekday) {
        return weekday.name().substring(0, 3);
    }

    static Optional<DayOfWeek> of(String code) {
        for (DayOfWeek weekday : DayOfWeek.values()) if (code(weekday).equals(code)) return Optional.of(weekday);
        return Optional.empty();
    }
}
