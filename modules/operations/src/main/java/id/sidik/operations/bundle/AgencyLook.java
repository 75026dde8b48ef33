package id.sidik.operations.bundle;

import java.time.Instant;
import java.util.List;

/**
 * A settings pack before it is applied: its signature holds.
 *
 * @param fingerprint of the key that signed it
 * @param trusted     whether that key is the one that is trusted here
 * @param first       whether no key is trusted here yet: a person has to compare the fingerprint
 * @param older       whether a newer one is in use here
 */
public record AgencyLook(String agency, Instant made, String fingerprint, boolean trusted, boolean first,
        boolean older, List<AgencyChange> changes) {
    public AgencyLook {
        changes = List.copyOf(changes);
    }

    /** How much would be new or otherwise. */
    public long differing() {
        return changes.stream().filter(change -> change.state() != AgencyChange.State.SAME).count();
    }
}
