package id.sidik.app.corrections;

import id.sidik.domain.DayResult;
import id.sidik.domain.EmployeeId;
import id.sidik.operations.corrections.DutyHours;
import id.sidik.operations.corrections.ReconDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whose day a form is about.
 *
 * @param people one, or several whose day is corrected alike
 * @param who    one name, or how many
 * @param now    the day as it is judged now, of the first of them
 * @param asked  what the reconciliation asks about the day
 */
public record Subject(List<EmployeeId> people, String who, DayResult now, Optional<ReconDay> asked) {
    public Subject {
        people = List.copyOf(people);
    }

    LocalDate day() {
        return now.date();
    }

    Optional<DutyHours> hours() {
        return DutyHours.of(now);
    }

    /** Whether somebody answered and a second person has not spoken yet. */
    boolean waits() {
        return asked.filter(ReconDay::waits).isPresent();
    }

    /** Names no person. */
    @Override
    public String toString() {
        return people.size() + " on " + day();
    }
}
