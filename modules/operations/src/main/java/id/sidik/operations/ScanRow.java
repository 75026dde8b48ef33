package id.sidik.operations;

import id.sidik.domain.MachineId;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Somebody who was found at an address.
 *
 * @param id        the machine, where it told its serial number or its card is known
 * @param mac       lower case with colons; blank when nobody told it
 * @param users     people on the machine, when it told
 * @param punches   records on the machine, when it told
 * @param clock     machine minus laptop, when it told its time
 * @param transport "TCP" or "UDP"; blank for what speaks neither
 * @param known     the machine of the list that this row is about: itself, or whose address this is
 */
public record ScanRow(String host, int port, Optional<MachineId> id, String mac, String model, String firmware,
        OptionalLong users, OptionalLong punches, Optional<Duration> clock, String transport, State state,
        Optional<Known> known) {
    /** A machine of the list. @param place where the list has it */
    public record Known(MachineId id, String name, String place) {}

    /** What the row comes to. */
    public enum State {
        /** In the list, at this address. */
        KNOWN,
        /** In the list, at another address: this one can be taken. */
        MOVED,
        /** Not in the list. */
        NEW,
        /** Answers and refuses the communication key. */
        KEY_NEEDED,
        /** Takes a connection and does not speak: another program holds it, or it is no machine. */
        BUSY,
        /** Wants the vendor's encryption. */
        ENCRYPTED,
        /** Two take turns at one address, or somebody else has the address of a machine of the list. */
        CLASH,
        /** In the list; its computer lives and its port is closed. */
        CLOSED,
        /** Only the web service answers. */
        WEB_SERVICE,
        /** A terminal of another make. */
        OTHER_MAKE,
        /** Answers, in no language of these machines. */
        NOT_A_MACHINE
    }

    /** Whether it can join the list as it is. */
    public boolean addable() {
        return state == State.NEW && id.isPresent();
    }

    /** Whether a machine of the list can be given this address. */
    public boolean takeable() {
        return state == State.MOVED && known.isPresent();
    }

    ScanRow as(State other) {
        return new ScanRow(host, port, id, mac, model, firmware, users, punches, clock, transport, other, known);
    }
}
