package id.sidik.operations;

import id.sidik.domain.Machine;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A machine with what is known of it.
 *
 * @param last         the last contact, good or bad
 * @param lastComplete the last contact that brought the whole log
 * @param stored       punches of this machine in the journal
 * @param users        people on the machine when it last told them
 * @param capability   what was learned of its firmware
 * @param held         punches that it holds, as of the last whole pull or the clearing after it
 * @param place        what does not fit its address
 * @param clock        what its clock showed when it was last looked at
 */
public record MachineRow(Machine machine, State state, Optional<ContactLine> last, Optional<ContactLine> lastComplete,
        long stored, OptionalLong users, Optional<Capabilities> capability, Optional<ClockMoment> clock,
        OptionalLong held, Optional<MachinePlace> place) {
    /** The chip of a machine's row. */
    public enum State {
        READY, LOOK, FAILED, NEVER
    }

    /**
     * What a machine told of itself.
     *
     * @param transport  "TCP" or "UDP"
     * @param recordSize bytes of one attendance record, 0 when not learned yet
     * @param capacity   attendance records that fit; 0 when the firmware does not tell
     */
    public record Capabilities(String model, String firmware, String platform, String fingerVersion, String transport,
            int recordSize, boolean bufferedRead, boolean countsTrusted, long userCapacity, long fingers,
            long fingerCapacity, long capacity) {}
}
