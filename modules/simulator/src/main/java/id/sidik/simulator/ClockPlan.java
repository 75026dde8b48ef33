package id.sidik.simulator;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.ZoneId;

/**
 * The clock on the machine's wall.
 *
 * @param zone        whose local time it should tell
 * @param offset      how far it goes wrong; negative when slow
 * @param batteryDead it has started again at midnight of 1 January 2000 when the machine was switched on
 */
public record ClockPlan(ZoneId zone, Duration offset, boolean batteryDead) {
    public ClockPlan {
        requireNonNull(zone, "zone");
        requireNonNull(offset, "offset");
    }

    public static ClockPlan rightIn(ZoneId zone) {
        return new ClockPlan(zone, Duration.ZERO, false);
    }

    public ClockPlan wrongBy(Duration offset) {
        return new ClockPlan(zone, offset, batteryDead);
    }

    public ClockPlan withDeadBattery() {
        return new ClockPlan(zone, offset, true);
    }
}
