package id.sidik.operations.laptop;

import java.time.Duration;
import java.time.Instant;

/**
 * What became of a step.
 *
 * @param note why it was skipped, or the code of the trouble; blank otherwise
 */
public record StepMark(FlowStep step, How how, Instant from, Instant to, String note) {
    /** How it ended. */
    public enum How {
        DONE, LOOK, SKIPPED, FAILED;

        /** Whether the way goes on behind it. */
        public boolean passed() {
            return this != FAILED;
        }
    }

    public Duration took() {
        return Duration.between(from, to);
    }
}
