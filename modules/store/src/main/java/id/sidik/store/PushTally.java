package id.sidik.store;

import java.time.Instant;

/**
 * How many rows of a kind a reporting machine has told with the same outcome.
 *
 * @param kind    "PUNCH", "PERSON", "FINGER", "OPERATION", "OTHER"
 * @param outcome {@link #FRESH}, {@link #CHANGED}, {@link #KNOWN}, or the stable key of why it was not taken
 */
public record PushTally(String kind, String outcome, long told, Instant last) {
    public static final String FRESH = "FRESH";
    public static final String CHANGED = "CHANGED";
    public static final String KNOWN = "KNOWN";
}
