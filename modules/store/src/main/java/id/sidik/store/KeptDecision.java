package id.sidik.store;

import id.sidik.domain.EmployeeId;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;

/**
 * A punishment as the authorised official decided it, or the withdrawal of one.
 *
 * @param id        {@link UuidV7}
 * @param code      of the regulation: POTONG_TUKIN_25_6BLN …
 * @param from      the first month it is taken from
 * @param number    of the decision, never blank
 * @param withdrawn whether this takes the decision of that number back
 */
public record KeptDecision(UUID id, EmployeeId employee, String code, YearMonth from, String number,
        boolean withdrawn, Instant at, String by, String reason) {
    /** Names no person and no punishment. */
    @Override
    public String toString() {
        return "decision from " + from;
    }
}
