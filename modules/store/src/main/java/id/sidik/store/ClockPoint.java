package id.sidik.store;

import java.time.Duration;
import java.time.Instant;

/** How far a machine's clock was off at a moment. @param offset machine minus laptop @param uncertainty to both sides */
public record ClockPoint(Instant at, Duration offset, Duration uncertainty) {}
