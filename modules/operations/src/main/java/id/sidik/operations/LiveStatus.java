package id.sidik.operations;

import id.sidik.operations.work.Trouble;
import java.time.Instant;
import java.util.Optional;

/**
 * How the live view stands.
 *
 * @param lastSign when the machine last gave a sign of life
 * @param trouble  why it is not listened to at the moment
 */
public record LiveStatus(Phase phase, Optional<Instant> lastSign, Optional<Trouble> trouble) {
    /** Where it stands. */
    public enum Phase {
        CONNECTING, LISTENING, READING_LOG, GIVING_WAY, LOST, ENDED
    }

    static LiveStatus of(Phase phase, Optional<Instant> lastSign) {
        return new LiveStatus(phase, lastSign, Optional.empty());
    }
}
