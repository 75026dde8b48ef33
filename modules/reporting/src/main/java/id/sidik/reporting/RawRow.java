package id.sidik.reporting;

import java.time.Duration;
import java.util.Optional;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.Punch;

/**
 * One record as its machine told it.
 *
 * @param who    the employee whose PIN it was on that day, when known
 * @param person the name; blank when nobody
 * @param offset how far the machine's clock was off in the contact that brought it, machine minus laptop
 */
public record RawRow(Punch punch, String machine, Optional<EmployeeId> who, String person, Optional<Duration> offset) {
    /** Names no person. */
    @Override
    public String toString() {
        return "record of machine " + punch.machine();
    }
}
