package id.sidik.operations.corrections;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.Incident;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A silence that is taken for an incident, and who was there.
 *
 * @param signer   who signed the list of these people
 * @param scan     of the list
 * @param approver the second person who agrees now; blank when nobody has yet
 */
public record IncidentWish(Silence silence, Incident.Cause cause, String signer, String note, Optional<Path> scan,
        List<Attended> people, String approver) {
    /** Who was there, and when by the list. */
    public record Attended(EmployeeId person, LocalDate day, Optional<LocalDateTime> in,
            Optional<LocalDateTime> out) {}

    public IncidentWish {
        people = List.copyOf(people);
        signer = signer.strip();
        note = note.strip();
        approver = approver.strip();
    }

    /** Names no person. */
    @Override
    public String toString() {
        return "incident of " + silence.machine() + ", " + people.size() + " people";
    }
}
