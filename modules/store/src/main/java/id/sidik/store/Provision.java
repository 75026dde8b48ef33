package id.sidik.store;

import id.sidik.domain.MachineId;
import java.time.Instant;
import java.util.Optional;

/**
 * A machine that is to be set up.
 *
 * @param unit    where it goes; may be blank
 * @param commKey the communication key that it is to have, 0–999999
 * @param profile name of the one that it is to have; blank for any
 * @param setting what came of the profile: "WAITING", "PROVED" …
 * @param state   a stable word: "WAITING", "DONE", "FAILED" …
 * @param code    of the trouble; blank when there is none
 * @param at      when it was tried last
 */
public record Provision(MachineId serial, String unit, String name, String host, int port, int commKey, String profile,
        String setting, String state, String code, Optional<Instant> at) {
    /** Tells everything but the communication key. */
    @Override
    public String toString() {
        return name + " (" + serial + ", " + host + ":" + port + ") " + state;
    }
}
