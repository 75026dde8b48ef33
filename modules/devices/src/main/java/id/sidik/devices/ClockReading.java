package id.sidik.devices;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * The machine's clock beside the laptop's.
 *
 * @param machineTime the wall time that the machine told, whole seconds
 * @param laptopTime  the laptop's time in the middle between question and answer
 * @param roundTrip   from question to answer; half of it is the uncertainty beside the machine's whole second
 */
public record ClockReading(LocalDateTime machineTime, Instant laptopTime, Duration roundTrip) {
    /** Machine minus laptop, positive when the machine is fast. @param zone of the place where the machine stands */
    public Duration offset(ZoneId zone) {
        return Duration.between(laptopTime, machineTime.atZone(zone).toInstant());
    }
}
