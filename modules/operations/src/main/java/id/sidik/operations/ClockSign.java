package id.sidik.operations;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

/** What a clock's offset says of the machine. */
public enum ClockSign {
    /** Within a minute. */
    RIGHT,
    /** More than a minute off. */
    OFF,
    /** Far back in the past, as a machine whose battery is dead shows after every loss of power. */
    DEAD_BATTERY,
    /** It was right before, then the machine was switched on anew and is behind: the clock stood while it was off. */
    FELL_BEHIND;

    /** A difference that nobody's log suffers from. */
    public static final Duration TOLERANCE = Duration.ofSeconds(60);
    /** Machines that lose their time begin at 2000 or at the day of their firmware, years back. */
    private static final Duration FAR_BACK = Duration.ofDays(300);
    /** The worst drift that a quartz is thought to have, in a day. */
    private static final Duration DRIFT = Duration.ofSeconds(20);

    /**
     * @param offset    machine minus laptop
     * @param earlier   what the clock showed before, oldest first
     * @param poweredOn when the machine, by its own clock, was last switched on; empty list when that is not known
     */
    static ClockSign of(Duration offset, Moment now, List<ClockMoment> earlier, List<LocalDateTime> poweredOn) {
        if (offset.compareTo(FAR_BACK.negated()) < 0) return DEAD_BATTERY;
        if (offset.abs().compareTo(TOLERANCE) <= 0) return RIGHT;
        return fell(offset, now, earlier) && onSince(now, earlier.getLast(), poweredOn) ? FELL_BEHIND : OFF;
    }

    /** Whether it lost more since it was last right than drift explains. */
    static boolean fell(Duration offset, Moment now, List<ClockMoment> earlier) {
        if (earlier.isEmpty() || earlier.getLast().offset().abs().compareTo(TOLERANCE) > 0) return false;
        ClockMoment last = earlier.getLast();
        long days = Math.max(0, Duration.between(last.at(), now.laptop()).toDays()) + 1;
        Duration lost = last.offset().minus(offset);
        return lost.compareTo(TOLERANCE.plus(DRIFT.multipliedBy(days))) > 0;
    }

    private static boolean onSince(Moment now, ClockMoment last, List<LocalDateTime> poweredOn) {
        LocalDateTime then = LocalDateTime.ofInstant(last.at(), now.zone()).minusMinutes(1);
        return poweredOn.stream().anyMatch(on -> !on.isBefore(then));
    }

    /** When, by the laptop, and where the machine stands. */
    record Moment(java.time.Instant laptop, java.time.ZoneId zone) {}
}
