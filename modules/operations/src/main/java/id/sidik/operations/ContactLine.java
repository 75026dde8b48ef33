package id.sidik.operations;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One contact with a machine.
 *
 * @param code         the code of its trouble, blank when it went well
 * @param clockOffset  machine minus laptop, when the clock was read
 * @param machineCount the machine's own count of punches
 */
public record ContactLine(Instant at, Result result, String code, Optional<Duration> clockOffset,
        OptionalLong machineCount, long read, long fresh, long known, long quarantined) {
    /** How the contact ended. */
    public enum Result {
        COMPLETE, NOTHING_NEW, INCOMPLETE, REFUSED, STOPPED
    }

    public boolean complete() {
        return result == Result.COMPLETE || result == Result.NOTHING_NEW;
    }
}
