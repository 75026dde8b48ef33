package id.sidik.store;

import java.time.Instant;

/**
 * A row of master data as the centre has it.
 *
 * @param version from 1, one more with each change
 * @param body    JSON as proposals have it; of a removed row not read
 * @param seq     of the change among all changes at the centre
 */
public record MasterRow(String kind, String key, long version, String body, boolean removed, String by,
        Instant changedAt, long seq) {
    /** Tells nothing of people. */
    @Override
    public String toString() {
        return kind + " version " + version;
    }
}
