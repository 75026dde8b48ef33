package id.sidik.store;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.Permit;
import java.util.Optional;
import java.util.UUID;

/**
 * A permit as it was asked for, and whose it is. What was decided of it since are {@link PermitDeed}s.
 *
 * @param id       {@link UuidV7}
 * @param origin   FORM, IMPORT, SMS, V1
 * @param document SHA-256 of the scan
 */
public record KeptPermit(UUID id, EmployeeId employee, Permit permit, Authorship author, String origin,
        Optional<String> document) {
    /** As the first version of the store kept them. */
    public KeptPermit(UUID id, EmployeeId employee, Permit permit) {
        this(id, employee, permit, Authorship.UNKNOWN, "V1", Optional.empty());
    }
}
