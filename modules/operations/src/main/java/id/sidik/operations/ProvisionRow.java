package id.sidik.operations;

import id.sidik.domain.MachineId;
import java.time.Instant;
import java.util.Optional;

/**
 * A machine on the board of machines that are to be set up.
 *
 * @param unit    where it goes; may be blank
 * @param commKey the communication key that it is to have; 0 for none
 * @param profile the name of the profile that it is to have; blank for the one that holds for it anyway
 * @param setting what came of its profile
 * @param code    of the trouble; blank when there is none
 * @param at      when it was tried last
 */
public record ProvisionRow(MachineId serial, String unit, String name, String host, int port, int commKey,
        String profile, Setting setting, State state, String code, Optional<Instant> at) {
    /** How far it is. */
    public enum State {
        /** Not tried yet. */
        WAITING,
        /** Met, found to be the right one, key set, in the list, set by its profile where one holds for it. */
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

    /** What came of making its settings those of its profile. */
    public enum Setting {
        /** Not tried yet. */
        WAITING,
        /** No profile holds for it. */
        NONE,
        /** Everything stood as the profile says. */
        ALREADY,
        /** Written, and read back the same. */
        PROVED,
        /** Proved, but for what the firmware does not know or what would move the machine. */
        LOOK,
        /** Something was not kept. */
        FAILED
    }

    ProvisionRow as(State now, String trouble, Instant when) {
        return new ProvisionRow(serial, unit, name, host, port, commKey, profile, setting, now, trouble,
                Optional.of(when));
    }

    ProvisionRow with(Setting now) {
        return new ProvisionRow(serial, unit, name, host, port, commKey, profile, now, state, code, at);
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
