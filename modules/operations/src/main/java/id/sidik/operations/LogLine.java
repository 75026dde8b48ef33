package id.sidik.operations;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.Punch;
import java.time.Duration;
import java.util.Optional;

/**
 * A punch as shown.
 *
 * @param personName  of the employee, or the machine's own name for the PIN; may be blank
 * @param clockOffset how far the machine's clock was off in the contact that brought the punch, machine minus laptop
 */
public record LogLine(Punch punch, String machineName, Optional<EmployeeId> employee, String personName,
        Optional<Duration> clockOffset) {
    /** Whether the clock was so far off then that the punch's time is to be doubted. */
    public boolean clockDoubtful() {
        return clockOffset.filter(offset -> offset.abs().compareTo(ClockSign.TOLERANCE) > 0).isPresent();
    }

    /** Names no person. */
    @Override
    public String toString() {
        return "punch on machine " + punch.machine();
    }
}
