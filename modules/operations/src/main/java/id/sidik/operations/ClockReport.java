package id.sidik.operations;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * A machine's clock beside the laptop's.
 *
 * @param shown       the machine's wall time, whole seconds
 * @param laptop      the laptop's time at the same moment
 * @param offset      machine minus laptop
 * @param uncertainty of the offset, to both sides
 */
public record ClockReport(LocalDateTime shown, Instant laptop, Duration offset, Duration uncertainty,
        Duration roundTrip, ClockSign sign, LaptopDoubt doubt) {}
