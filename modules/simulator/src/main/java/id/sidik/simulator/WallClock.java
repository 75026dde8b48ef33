package id.sidik.simulator;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** The machine's own clock: runs nearly like the real one, set like a kitchen clock. Safe for several threads. */
final class WallClock {
    private static final LocalDateTime BATTERY_START = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final ClockPlan plan;
    private final Clock real;
    private Duration offset;
    private LocalDateTime since;

    /** @param real in any zone; the plan's zone counts */
    WallClock(ClockPlan plan, Clock real) {
        this.plan = plan;
        this.real = real.withZone(plan.zone());
        since = LocalDateTime.now(this.real);
        offset = plan.offset();
        if (plan.battery() == Battery.DEAD) offset = Duration.between(since, BATTERY_START).plus(plan.offset());
    }

    /** Whole seconds, as the machines tell time. */
    synchronized LocalDateTime now() {
        LocalDateTime right = LocalDateTime.now(real);
        long gained = (long) (Duration.between(since, right).toMillis() * perMilli());
        return right.plus(offset).plus(Duration.ofMillis(gained)).truncatedTo(ChronoUnit.SECONDS);
    }

    private double perMilli() {
        return (double) plan.driftPerDay().toMillis() / Duration.ofDays(1).toMillis();
    }

    synchronized void set(LocalDateTime now) {
        since = LocalDateTime.now(real);
        offset = Duration.between(since, now);
    }

    /** The power is out for so long from now on; what the clock shows meanwhile nobody sees. */
    synchronized void losePower(Duration down) {
        LocalDateTime now = now();
        since = LocalDateTime.now(real);
        switch (plan.battery()) {
            case GOOD -> offset = Duration.between(since, now);
            case WEAK -> offset = Duration.between(since, now).minus(down);
            case DEAD -> offset = Duration.between(since.plus(down), BATTERY_START);
        }
    }
}
