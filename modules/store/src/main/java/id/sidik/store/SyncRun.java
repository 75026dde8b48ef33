package id.sidik.store;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * One meeting with the centre.
 *
 * @param outcome     a stable code, as the room that met it writes it
 * @param driftMillis laptop minus centre, when the centre told its time
 */
public record SyncRun(Instant started, Instant ended, String outcome, long sent, long received, long refused,
        long conflicts, OptionalLong driftMillis) {}
