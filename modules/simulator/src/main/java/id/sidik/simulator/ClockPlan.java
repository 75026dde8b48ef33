package id.sidik.simulator;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.ZoneId;

/**
 * The clock on the machine's wall.
 *
 * @param zone        whose local time it should tell
 * @param offset      how far it goes wrong; negative when slow
 * @param driftPerDay how much it gains in a day since it was set; negative when it loses
 */
public record ClockPlan(ZoneId zone, Duration offset, Battery battery, Duration driftPerDay) {
    public ClockPlan {
        requireNonNull(zone, "zone");
        requireNonNull(offset, "offset");
        requireNonNull(battery, "battery");
        if (driftPerDay.abs().compareTo(Duration.ofDays(1)) >= 0)
            throw new IllegalArgumentException("drift of a day or more in a day");
    }

    public static ClockPlan rightIn(ZoneId zone) {
        return new ClockPlan(zone, Duration.ZERO, Battery.GOOD, Duration.ZERO);
    }

    public ClockPlan wrongBy(Duration offset) {
        return new ClockPlan(zone, offset, battery, driftPerDay);
    }

    public ClockPlan withBattery(Battery battery) {
        return new ClockPlan(zone, offset, battery, driftPerDay);
    }

    public ClockPlan withDeadBattery() {
        return withBattery(Battery.DEAD);
    }

    public ClockPlan drifting(Duration driftPerDay) {
        return new ClockPlan(zone, offset, battery, driftPerDay);
    }
}
