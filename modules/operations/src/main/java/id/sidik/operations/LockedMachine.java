package id.sidik.operations;

import java.util.Optional;

/**
 * A machine that answers and refuses the communication key it was greeted with.
 *
 * @param name as the list has it; empty for one that is not in the list
 */
public record LockedMachine(String host, int port, Optional<String> name) {
    /** Where it answers, as {@link MachineDesk#meet} takes it. */
    public String place() {
        return host + ":" + port;
    }

    static LockedMachine of(ScanRow row) {
        return new LockedMachine(row.host(), row.port(), row.known().map(ScanRow.Known::name));
    }
}
