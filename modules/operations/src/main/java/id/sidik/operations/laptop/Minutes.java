package id.sidik.operations.laptop;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The minutes with which a laptop was handed over.
 *
 * @param started when the work began
 * @param ended   when the minutes were made
 * @param steps   in their order
 */
public record Minutes(UUID id, Instant started, Instant ended, String by, Signers signers, Programme programme,
        Contents contents, List<StepMark> steps, SelfCheck check) {
    /** What the service standard of the cities promises: the day. */
    public static final Duration STANDARD = Duration.ofDays(1);
    /** What this program promises. */
    public static final Duration GOAL = Duration.ofMinutes(20);

    /** Who signs; blank becomes a line to write on. */
    public record Signers(String technician, String receiver) {
        /** Names nobody. */
        @Override
        public String toString() {
            return "the signers";
        }
    }

    /** @param laptop the computer's name @param version of this program @param runtime that it runs in */
    public record Programme(String laptop, String version, String runtime) {}

    /** What is on the laptop. @param machines name, serial number and place of each */
    public record Contents(String regulation, List<String> machines, long people, long fingers, long punches) {
        public Contents {
            machines = List.copyOf(machines);
        }
    }

    public Minutes {
        steps = List.copyOf(steps);
    }

    public Duration took() {
        return Duration.between(started, ended);
    }

    public boolean standardMet() {
        return took().compareTo(STANDARD) <= 0;
    }

    public boolean goalMet() {
        return took().compareTo(GOAL) <= 0;
    }
}
