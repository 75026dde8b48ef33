package id.sidik.operations;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A setting of a clock as it was recorded.
 *
 * @param scheduled whether the unit's rule did it
 * @param before    machine minus laptop
 * @param after     as read back
 * @param result    "DONE" or the code of the trouble
 */
public record ClockSetting(Instant at, String by, String reason, boolean scheduled, Optional<Duration> before,
        Optional<Duration> after, String result) {}
