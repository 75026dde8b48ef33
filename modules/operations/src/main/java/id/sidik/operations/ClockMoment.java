package id.sidik.operations;

import java.time.Duration;
import java.time.Instant;

/** How far a machine's clock was off. @param offset machine minus laptop @param uncertainty to both sides */
public record ClockMoment(Instant at, Duration offset, Duration uncertainty) {}
