package id.sidik.operations.bundle;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether this unit has a bundle, and why not.
 *
 * @param last when one was made by itself or into the folder for the last time
 * @param code of what kept the last one from being made; blank when it was made
 */
public record BundleStand(BundleSettings settings, Optional<Instant> last, String code) {
    /** What asks for a person. */
    public boolean asks() {
        return !code.isEmpty();
    }
}
