package id.sidik.devices;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * The machine's clock beside the laptop's. Machines tell whole seconds and leave the rest out: told 07:30:05, it is
 * anything up to 07:30:06, so the middle of that second is taken, or the start of one that was seen to begin.
 *
 * @param machineTime the machine's wall time at {@code laptopTime}, as near as it is known
 * @param laptopTime  the laptop's time in the middle between question and answer
 * @param roundTrip   from question to answer
 * @param uncertainty by so much at most the difference of the clocks may be another
 */
public record ClockReading(LocalDateTime machineTime, Instant laptopTime, Duration roundTrip, Duration uncertainty) {
    private static final Duration HALF_A_SECOND = Duration.ofMillis(500);

    /** One answer to GET_TIME. @param told whole seconds */
    static ClockReading told(LocalDateTime told, Instant laptopTime, Duration roundTrip) {
        return new ClockReading(told.plus(HALF_A_SECOND), laptopTime, roundTrip,
                HALF_A_SECOND.plus(roundTrip.dividedBy(2)));
    }

    /** Of two answers the second of which tells the next second: it began between them. */
    static ClockReading changed(ClockReading before, ClockReading after) {
        Instant earliest = before.laptopTime.minus(before.roundTrip.dividedBy(2));
        Instant latest = after.laptopTime.plus(after.roundTrip.dividedBy(2));
        Duration half = Duration.between(earliest, latest).dividedBy(2);
        return new ClockReading(after.machineTime.minus(HALF_A_SECOND), earliest.plus(half), after.roundTrip, half);
    }

    /** Machine minus laptop, positive when the machine is fast. @param zone of the place where the machine stands */
    public Duration offset(ZoneId zone) {
        return Duration.between(laptopTime, machineTime.atZone(zone).toInstant());
    }
}
