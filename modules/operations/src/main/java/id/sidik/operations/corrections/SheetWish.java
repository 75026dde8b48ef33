package id.sidik.operations.corrections;

import id.sidik.domain.ManualReason;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A signed list that is about to be taken in.
 *
 * @param from     first day
 * @param to       last day, inclusive; a list of several days has a column of dates
 * @param signer   who signed the paper
 * @param scan     of the paper
 * @param approver the second person who agrees now; blank when nobody has yet
 */
public record SheetWish(LocalDate from, LocalDate to, String signer, ManualReason reason, String note,
        Optional<Path> scan, String approver) {
    public SheetWish {
        signer = signer.strip();
        note = note.strip();
        approver = approver.strip();
    }

    /** Names no person. */
    @Override
    public String toString() {
        return "list of " + from + " to " + to;
    }
}
