package id.sidik.rules;

import id.sidik.domain.DayType;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** What a date asks of a person (section 3 step 1). */
sealed interface Duty {
    /** Nothing. @param status L, LN or CBM */
    record Free(DayType type, String status) implements Duty {}

    /**
     * To be there.
     *
     * @param rostered  by a roster, not by the weekday
     * @param inRamadan the date lies in Ramadan
     * @param usual     the hours that a special period replaced; empty on a usual day
     */
    record Work(Hours hours, boolean rostered, boolean inRamadan, Optional<Hours> usual) implements Duty {
        /** Where records count: clock windows move along with the hours of a special period. */
        DayWindows windows(WindowRule rule, LocalDate day) {
            return usual.map(before -> rule.placement().moved(before, hours).of(hours, day, false))
                    .orElseGet(() -> rule.placement().of(hours, day, inRamadan));
        }

        /** A day that a roll call of that minute can be missed on: not one that starts after it. */
        boolean expects(LocalTime rollCall) {
            boolean ownHours = rostered || usual.isPresent();
            return !ownHours || !hours.in().isAfter(rollCall);
        }
    }
}
