package id.sidik.devices;

import id.sidik.protocol.EventDoubt;
import id.sidik.protocol.EventRules;
import java.util.Optional;
import java.util.Set;

/**
 * What was learned of a machine's events, or set for it.
 *
 * @param doubted statements of a single source that do not hold for it
 * @param enrol   how it enrols at a client's wish, once that was tried
 */
public record EventHabits(Set<EventDoubt> doubted, Optional<EnrolHabit> enrol) {
    public EventHabits {
        doubted = Set.copyOf(doubted);
    }

    /** Everything that any source says is believed, and no enrolment was tried. */
    public static EventHabits assumed() {
        return new EventHabits(Set.of(), Optional.empty());
    }

    public EventRules rules() {
        return new EventRules(doubted);
    }

    public EventHabits enrolling(EnrolHabit habit) {
        return new EventHabits(doubted, Optional.of(habit));
    }

    public EventHabits doubting(Set<EventDoubt> statements) {
        return new EventHabits(statements, enrol);
    }
}
