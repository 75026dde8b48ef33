package id.sidik.central;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before the next attempt: twice as long after each failure, and never all laptops at the same moment.
 *
 * @param first  after the first failure
 * @param most   never longer than this, but for the scatter
 * @param after  an attempt that went well
 * @param scatter the share by which a wait may be longer, 0 to 1
 */
public record Backoff(Duration first, Duration most, Duration after, double scatter) {
    private static final int DOUBLINGS = 30;

    public Backoff {
        if (!first.isPositive() || most.compareTo(first) < 0 || !after.isPositive())
            throw new IllegalArgumentException("waits are longer than nothing and grow");
        if (scatter < 0 || scatter > 1) throw new IllegalArgumentException("a scatter of " + scatter);
    }

    /** Between whole runs: half a minute, at most half an hour; a quarter of an hour after one that went well. */
    public static Backoff ofRuns() {
        return new Backoff(Duration.ofSeconds(30), Duration.ofMinutes(30), Duration.ofMinutes(15), 0.25);
    }

    /** Within a run, when a node died or two transactions met: short, because the next node may be there at once. */
    public static Backoff ofSteps() {
        return new Backoff(Duration.ofMillis(200), Duration.ofSeconds(5), Duration.ofMillis(1), 0.5);
    }

    /** @param failures in a row, 0 when the last attempt went well */
    public Duration waits(int failures, RandomGenerator random) {
        if (failures < 0) throw new IllegalArgumentException("failures: " + failures);
        Duration base = failures == 0 ? after : grown(failures);
        return base.plusNanos((long) (base.toNanos() * scatter * random.nextDouble()));
    }

    private Duration grown(int failures) {
        Duration wait = first.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
        return wait.compareTo(most) > 0 ? most : wait;
    }
}
