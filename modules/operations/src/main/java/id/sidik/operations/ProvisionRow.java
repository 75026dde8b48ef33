package id.sidik.operations;

import id.sidik.domain.MachineId;
import java.time.Instant;
import java.util.Optional;

/**
 * A machine on the board of machines that are to be set up.
 *
 * @param unit    where it goes; may be blank
 * @param commKey the communication key that it is to have; 0 for none
 * @param code    of the trouble; blank when there is none
 * @param at      when it was tried last
 */
public record ProvisionRow(MachineId serial, String unit, String name, String host, int port, int commKey,
        State state, String code, Optional<Instant> at) {
    /** How far it is. */
    public enum State {
        /** Not tried yet. */
        WAITING,
        /** Met, found to be the right one, key set, in the list. */
        DONE,
        /** Nobody answers at its address, or not as a machine. */
        UNREACHABLE,
        /** It has another communication key than the table says. */
        KEY_REFUSED,
        /** Another machine stands at its address. */
        OTHER_MACHINE,
        /** It was met, and something of the setting up did not stay. */
        FAILED
    }

    ProvisionRow as(State now, String trouble, Instant when) {
        return new ProvisionRow(serial, unit, name, host, port, commKey, now, trouble, Optional.of(when));
    }

    /** Whether it is worth another try. */
    public boolean open() {
        return state != State.DONE;
    }

    /** Tells everything but the communication key. */
    @Override
    public String toString() {
        return name + " (" + serial + ", " + host + ":" + port + ") " + state;
    }
}
