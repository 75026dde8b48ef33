package id.sidik.operations.schedule;

import java.time.Instant;

/**
 * Who changed the calendar, when and why.
 *
 * @param pending it touches a month that was closed before, and waits for its revision
 */
public record ScheduleStamp(Instant at, String by, String reason, boolean pending) {
    /** Names nobody. */
    @Override
    public String toString() {
        return "at " + at;
    }
}
