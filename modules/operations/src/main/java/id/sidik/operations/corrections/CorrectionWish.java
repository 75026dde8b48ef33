package id.sidik.operations.corrections;

import id.sidik.domain.Correction.Deed;
import id.sidik.domain.EmployeeId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What somebody wants to correct: the same deeds for each of the people.
 *
 * @param day      the working day
 * @param deeds    additions and records that are not to count
 * @param reason   the name of a {@link id.sidik.domain.ManualReason} or {@link id.sidik.domain.DisregardReason}
 * @param note     may be blank
 * @param scan     the evidence, a PDF, JPEG or PNG
 * @param approver the second person who agrees now; blank when nobody has yet
 */
public record CorrectionWish(List<EmployeeId> people, LocalDate day, List<Deed> deeds, String reason, String note,
        Optional<Path> scan, String approver) {
    public CorrectionWish {
        people = List.copyOf(people);
        deeds = List.copyOf(deeds);
        reason = reason.strip();
        note = note.strip();
        approver = approver.strip();
    }

    /** Names no person. */
    @Override
    public String toString() {
        return "correction of " + day + " for " + people.size();
    }
}
