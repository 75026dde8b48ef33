package id.sidik.store;

import id.sidik.domain.EmployeeId;
import java.util.UUID;

/**
 * What a surprise check found of somebody.
 *
 * @param id     {@link UuidV7}
 * @param found  PRESENT, ABSENT or PERMIT
 * @param author its reason is what was noted, may be blank
 */
public record SpotFinding(UUID id, UUID spotCheck, EmployeeId employee, String found, Authorship author) {
    /** Names no person. */
    @Override
    public String toString() {
        return "finding " + id;
    }
}
