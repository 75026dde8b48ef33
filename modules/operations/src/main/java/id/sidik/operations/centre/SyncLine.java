package id.sidik.operations.centre;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One meeting with the centre.
 *
 * @param outcome DONE, NOTHING_NEW, LOOK, STOPPED, or a code such as CEN-101
 * @param drift   the laptop's clock ahead of the centre's, when the centre was reached
 */
public record SyncLine(Instant started, Instant ended, String outcome, long sent, long received, long refused,
        long conflicts, Optional<Duration> drift) {
    public boolean good() {
        return outcome.equals("DONE") || outcome.equals("NOTHING_NEW") || outcome.equals("LOOK");
    }
}
