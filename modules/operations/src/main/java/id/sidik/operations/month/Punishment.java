package id.sidik.operations.month;

import id.sidik.domain.DocumentRef;
import id.sidik.domain.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/**
 * A disciplinary decision that was kept.
 *
 * @param name      of the employee, blank when unknown
 * @param decidedOn empty for one from before letters were kept
 * @param withdrawn who took it back, when and why
 */
public record Punishment(UUID id, EmployeeId employee, String name, String code, String number,
        Optional<LocalDate> decidedOn, YearMonth from, Optional<YearMonth> until, Optional<DocumentRef> scan,
        Author author, Optional<Author> withdrawn) {
    public record Author(Instant at, String by, String reason) {}

    public boolean inForce() {
        return withdrawn.isEmpty();
    }

    /** Names no person and no punishment. */
    @Override
    public String toString() {
        return "decision from " + from;
    }
}
