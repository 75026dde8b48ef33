package id.sidik.store;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.Punch;
import java.util.Optional;

/**
 * A punch with the names around it.
 *
 * @param machineName what people call the machine
 * @param employee    who the PIN was on that day, when known
 * @param personName  the employee's full name, else the machine's own name for the PIN; blank when there is neither
 */
public record PunchRow(Punch punch, String machineName, Optional<EmployeeId> employee, String personName) {
    /** Names no person. */
    @Override
    public String toString() {
        return "punch on machine " + punch.machine();
    }
}
