package id.sidik.store;

import id.sidik.domain.EmployeeId;
import java.time.Instant;
import java.time.YearMonth;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * What TPP an employee draws from a month on, until another fact says otherwise.
 *
 * @param id     {@link UuidV7}
 * @param rupiah a month, 0 or more; empty: none from then on
 */
public record TppBase(UUID id, EmployeeId employee, YearMonth from, OptionalLong rupiah, Instant at, String by,
        String reason) {
    /** Names no person and no pay. */
    @Override
    public String toString() {
        return "TPP from " + from;
    }
}
