package id.sidik.operations.centre;

import java.time.Duration;

/** When the program meets the centre by itself: soon when something waits, seldom when the centre is not there. */
public final class NextMeeting {
    private static final Duration USUAL = Duration.ofMinutes(15);
    private static final Duration FIRST = Duration.ofSeconds(20);
    private static final Duration LONGEST = Duration.ofHours(2);
    private static final int DOUBLINGS = 4;

    private int failures;

    /** After the program has started. */
    public Duration first() {
        return FIRST;
    }

    /** @param good how the last meeting ended @return how long to wait for the next one */
    public Duration after(boolean good) {
        failures = good ? 0 : Math.min(failures + 1, DOUBLINGS);
        Duration wait = USUAL.multipliedBy(1L << failures);
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
