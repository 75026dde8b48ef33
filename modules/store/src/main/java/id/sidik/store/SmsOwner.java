package id.sidik.store;

import id.sidik.domain.EmployeeId;
import java.util.UUID;

/**
 * Whose telephone number it is, or no longer is.
 *
 * @param id     {@link UuidV7}
 * @param number with its country, +62…
 */
public record SmsOwner(UUID id, EmployeeId employee, String number, boolean registered, Authorship author) {
    /** Names no person and tells no number. */
    @Override
    public String toString() {
        return "owner " + id;
    }
}
