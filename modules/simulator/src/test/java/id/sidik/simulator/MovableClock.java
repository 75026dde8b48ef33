package id.sidik.simulator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands until it is moved. */
final class MovableClock extends Clock {
    private final ZoneId zone;
    private final Instant[] now;

    MovableClock(Instant start) {
        this(new Instant[]{start}, ZoneOffset.UTC);
    }

    private MovableClock(Instant[] now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    void advance(Duration by) {
        now[0] = now[0].plus(by);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovableClock(now, other);
    }

    @Override
    public Instant instant() {
        return now[0];
    }
}
