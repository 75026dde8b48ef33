package id.sidik.operations;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.Punch;
import java.util.Optional;

/** A punch as shown. @param personName of the employee, or the machine's own name for the PIN; may be blank */
public record LogLine(Punch punch, String machineName, Optional<EmployeeId> employee, String personName) {
    /** Names no person. */
    @Override
    public String toString() {
        return "punch on machine " + punch.machine();
    }
}
