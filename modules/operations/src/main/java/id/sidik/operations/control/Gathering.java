package id.sidik.operations.control;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.GatheringKind;
import java.time.LocalDate;
import java.util.Map;

/**
 * The presence list of a roll call or a ceremony.
 *
 * @param name   of a ceremony; blank for a roll call without one
 * @param people who had to come, with whether they did
 * @param by     who entered it
 * @param reason what was noted; may be blank
 */
public record Gathering(LocalDate day, GatheringKind kind, String name, Map<EmployeeId, Boolean> people, String by,
        String reason) {
    public Gathering {
        people = Map.copyOf(people);
    }

    public int attended() {
        return (int) people.values().stream().filter(came -> came).count();
    }

    public int missed() {
        return people.size() - attended();
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return kind + " of " + day;
    }
}
