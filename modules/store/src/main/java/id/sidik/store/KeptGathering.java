package id.sidik.store;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.GatheringKind;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A presence list.
 *
 * @param id     {@link UuidV7}
 * @param name   of a ceremony; may be blank
 * @param people who had to come, with whether they did; none takes an earlier list back
 * @param author its reason may be blank
 */
public record KeptGathering(UUID id, LocalDate day, GatheringKind kind, String name, Map<EmployeeId, Boolean> people,
        Authorship author) {
    public KeptGathering {
        people = Map.copyOf(people);
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return "gathering " + id + " of " + day;
    }
}
