package id.sidik.operations.permits;

import id.sidik.operations.work.CameFrom;
import id.sidik.domain.DocumentRef;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.Permit;
import id.sidik.domain.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A permit as it stands now.
 *
 * @param permit    as the rules see it
 * @param workdays  that it covers
 * @param accepted  of them
 * @param deadline  the last day for evidence that is still missing; of several the first
 * @param reasons   why it stands so, in the order they were found
 * @param pending   it touches a month that was final before the last fact about it was told
 * @param origin    FORM, IMPORT, SMS, CENTRE, V1
 * @param history   everything that was said of it, oldest first
 */
public record PermitRow(UUID id, EmployeeId employee, String name, String number, Permit permit, PermitState state,
        int workdays, int accepted, Optional<LocalDate> deadline, List<Reason> reasons,
        Optional<DocumentRef> document, boolean pending, String origin, List<Said> history) {
    /**
     * Something that was said of the permit.
     *
     * @param what   ASKED, APPROVED, REFUSED, WITHDRAWN, EVIDENCE, EVIDENCE_CANCELLED
     * @param second   the other person who agreed, blank where none was asked
     * @param from     the laptop it came from; empty for this one
     * @param replaced whether a later decision took its place
     */
    public record Said(String what, Instant at, String by, String second, String reason, Optional<CameFrom> from,
            boolean replaced) {}

    public PermitRow {
        reasons = List.copyOf(reasons);
        history = List.copyOf(history);
    }

    /** Names no person. */
    @Override
    public String toString() {
        return "permit " + id + " " + state;
    }
}
