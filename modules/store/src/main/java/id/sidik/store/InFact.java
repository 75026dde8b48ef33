package id.sidik.store;

import java.time.Instant;

/**
 * A fact of another laptop or of the centre.
 *
 * @param madeAt     as its author's clock told
 * @param acceptedAt as the centre's clock told
 * @param laptop     the UUID of the laptop it came from
 */
public record InFact(String kind, String key, String body, Instant madeAt, Instant acceptedAt, String laptop) {
    /** Tells nothing of people. */
    @Override
    public String toString() {
        return kind + " of " + laptop;
    }
}
