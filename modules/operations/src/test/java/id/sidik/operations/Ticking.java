package id.sidik.operations;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that is a millisecond on whenever it is asked, so that no two contacts share a moment. */
final class Ticking extends Clock {
    private final Clock start;
    private final AtomicLong asked = new AtomicLong();

    Ticking(Clock start) {
        this.start = start;
    }

    @Override
    public Instant instant() {
        return start.instant().plusMillis(asked.incrementAndGet());
    }

    @Override
    public ZoneId getZone() {
        return start.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Ticking(start.withZone(zone));
    }
}
