package id.sidik.operations;

import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A PIN that leads to nobody yet.
 *
 * @param nameOnMachine blank when the machine has none
 * @param punches       in the journal; 0 for a user of the machine who never punched
 */
public record UnknownPin(MachineId machine, String machineName, Pin pin, String nameOnMachine, long punches,
        Optional<LocalDateTime> first, Optional<LocalDateTime> last) {
    /** Names no person. */
    @Override
    public String toString() {
        return "unknown PIN on machine " + machine;
    }
}
