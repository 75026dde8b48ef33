package id.sidik.operations.example;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The time of a story. Whenever it is asked a millisecond is over, so that no two facts share a moment. */
final class StoryClock extends Clock {
    private final ZoneId zone;
    private Instant now;

    StoryClock(ZoneId zone, LocalDateTime begin) {
        this.zone = zone;
        now = begin.atZone(zone).toInstant();
    }

    /** @throws StoryException when it would go back */
    synchronized void set(LocalDateTime at) {
        Instant next = at.atZone(zone).toInstant();
        if (next.isBefore(now)) throw new StoryException("time goes back at " + at);
        now = next;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return this;
    }

    @Override
    public synchronized Instant instant() {
        now = now.plusMillis(1);
        return now;
    }
}
