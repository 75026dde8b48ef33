package id.sidik.store;

import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import java.time.LocalDateTime;

/**
 * A PIN whose punches belong to nobody yet.
 *
 * @param machineUserName the machine's own name for it, blank when it has none
 * @param count           punches without a person, 1 or more
 * @param first           the earliest of them
 * @param last            the latest of them
 */
public record UnknownPin(MachineId machine, Pin pin, String machineUserName, long count, LocalDateTime first,
        LocalDateTime last) {
    /** Names no person. */
    @Override
    public String toString() {
        return "unknown PIN on machine " + machine;
    }
}
