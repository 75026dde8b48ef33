package id.sidik.simulator;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** The machine's own clock: runs like the real one, set like a kitchen clock. Safe for several threads. */
final class WallClock {
    private static final LocalDateTime BATTERY_START = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final Clock real;
    private Duration offset;

    /** @param real in any zone; the plan's zone counts */
    WallClock(ClockPlan plan, Clock real) {
        this.real = real.withZone(plan.zone());
        this.offset = plan.batteryDead()
                ? Duration.between(LocalDateTime.now(this.real), BATTERY_START).plus(plan.offset())
                : plan.offset();
    }

    /** Whole seconds, as the machines tell time. */
    synchronized LocalDateTime now() {
        return LocalDateTime.now(real).plus(offset).truncatedTo(ChronoUnit.SECONDS);
    }

    synchronized void set(LocalDateTime now) {
        offset = Duration.between(LocalDateTime.now(real), now);
    }
}
