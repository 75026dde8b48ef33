package id.sidik.store;

import id.sidik.domain.MachineId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;

/**
 * What a machine's clock showed when it was looked at. A fact: never changed.
 *
 * @param id          {@link UuidV7}
 * @param shown       the machine's wall time, whole seconds
 * @param offset      machine minus laptop
 * @param uncertainty of the offset, to both sides
 */
public record KeptReading(UUID id, MachineId machine, Instant at, LocalDateTime shown, Duration offset,
        Duration uncertainty, Duration roundTrip, Occasion occasion) {
    /** Why the clock was looked at. */
    public enum Occasion {
        CHECK, BEFORE, AFTER
    }
}
