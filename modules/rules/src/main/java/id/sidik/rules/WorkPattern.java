package id.sidik.rules;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Who works when: by weekday, or by a list of shifts (rule model, section 1: {@code patterns}). */
public sealed interface WorkPattern {
    /** The working minutes that a whole week should have; for warnings only. */
    OptionalInt weeklyTarget();

    /**
     * Five-day, six-day … hours.
     *
     * @param days    the working weekdays; a missing one is off
     * @param ramadan the hours inside Ramadan, for the same weekdays; empty when Ramadan changes nothing
     */
    record Weekly(Map<DayOfWeek, Hours> days, Map<DayOfWeek, Hours> ramadan, OptionalInt weeklyTarget)
            implements
                WorkPattern {
        public Weekly {
            days = Map.copyOf(days);
            ramadan = Map.copyOf(ramadan);
        }

        public Optional<Hours> on(DayOfWeek weekday, boolean inRamadan) {
            return Optional.ofNullable((inRamadan && !ramadan.isEmpty() ? ramadan : days).get(weekday));
        }
    }

    /**
     * Shifts by roster.
     *
     * @param shifts       by code: P, S, M …
     * @param holidayAware the list of holidays wins over the roster
     */
    record Roster(Map<String, Hours> shifts, boolean holidayAware, OptionalInt weeklyTarget) implements WorkPattern {
        /** The roster's word for a free day. */
        public static final String OFF = "OFF";

        public Roster {
            shifts = Map.copyOf(shifts);
        }
    }
}
