package id.sidik.rules;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * Where a record counts, and which of several (rule model, section 1: {@code windows}).
 *
 * @param multiIn  which record of the in-window is the coming
 * @param multiOut which record of the out-window is the going
 */
public record WindowRule(Placement placement, Choice multiIn, Choice multiOut) {
    public enum Choice {
        FIRST, LAST
    }

    /** The place of the two windows, section 3 step 4. */
    public sealed interface Placement {
        DayWindows of(Hours hours, LocalDate day, boolean inRamadan);

        /** The placement for a day with special hours in place of the usual ones. */
        Placement moved(Hours usual, Hours special);
    }

    /** RELATIVE_SPLIT: around the working hours, divided in the middle. Both in minutes. */
    public record Relative(int openBeforeIn, int closeAfterOut) implements Placement {
        @Override
        public DayWindows of(Hours hours, LocalDate day, boolean inRamadan) {
            LocalDateTime middle = hours.middle(day);
            return new DayWindows(new Span(hours.start(day).minusMinutes(openBeforeIn), middle),
                    new Span(middle.plusMinutes(1), hours.end(day).plusMinutes(closeAfterOut)));
        }

        @Override
        public Placement moved(Hours usual, Hours special) {
            return this;
        }
    }

    /** Two clock times of one day, both inclusive. */
    public record ClockSpan(LocalTime from, LocalTime to) {
        /** Never past the ends of the day. */
        private static LocalTime moved(LocalTime time, int minutes) {
            int minute = time.toSecondOfDay() / 60 + minutes;
            return LocalTime.ofSecondOfDay(60L * Math.clamp(minute, 0, 24 * 60 - 1));
        }
    }

    /**
     * ABSOLUTE: clock values. A soft end gives way to the middle of the working hours, a hard one does not. For a
     * shift across midnight the out-window lies on the following date.
     */
    public record Absolute(ClockSpan in, ClockSpan out, ClockSpan ramadanIn, ClockSpan ramadanOut, boolean hardIn,
            boolean hardOut) implements Placement {
        @Override
        public DayWindows of(Hours hours, LocalDate day, boolean inRamadan) {
            ClockSpan coming = inRamadan ? ramadanIn : in;
            ClockSpan going = inRamadan ? ramadanOut : out;
            LocalDate outDay = hours.nextDay() ? day.plusDays(1) : day;
            LocalDateTime close = day.atTime(coming.to());
            LocalDateTime open = outDay.atTime(going.from());
            LocalDateTime split = later(close, earlier(hours.middle(day), open.minusMinutes(1)));
            return new DayWindows(new Span(day.atTime(coming.from()), hardIn ? close : split),
                    new Span(hardOut ? open : split.plusMinutes(1), outDay.atTime(going.to())));
        }

        /** The closing of the in-window moves with the start, the opening of the out-window with the end. */
        @Override
        public Placement moved(Hours usual, Hours special) {
            int start = (int) usual.in().until(special.in(), ChronoUnit.MINUTES);
            int end = (int) usual.out().until(special.out(), ChronoUnit.MINUTES);
            ClockSpan coming = new ClockSpan(ClockSpan.moved(in.from(), Math.min(0, start)),
                    ClockSpan.moved(in.to(), start));
            ClockSpan going = new ClockSpan(ClockSpan.moved(out.from(), end),
                    ClockSpan.moved(out.to(), Math.max(0, end)));
            return new Absolute(coming, going, coming, going, hardIn, hardOut);
        }

        private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
            return one.isBefore(other) ? one : other;
        }

        private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
            return one.isAfter(other) ? one : other;
        }
    }
}
