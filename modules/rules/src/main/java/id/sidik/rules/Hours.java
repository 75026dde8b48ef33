package id.sidik.rules;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The working hours of one kind of day, whole minutes.
 *
 * @param nextDay the end lies on the following date; the day still belongs to the date it starts on
 * @param pause   the break inside them, which is no working time
 */
public record Hours(LocalTime in, LocalTime out, boolean nextDay, Optional<Pause> pause) {
    /** @param to later than from, or on the following date */
    public record Pause(LocalTime from, LocalTime to) {}

    public Hours(LocalTime in, LocalTime out, boolean nextDay) {
        this(in, out, nextDay, Optional.empty());
    }

    public LocalDateTime start(LocalDate day) {
        return day.atTime(in);
    }

    public LocalDateTime end(LocalDate day) {
        return (nextDay ? day.plusDays(1) : day).atTime(out);
    }

    /** Start plus half of the span, rounded down to a minute: the last minute of the in side (section 3 step 4). */
    public LocalDateTime middle(LocalDate day) {
        return start(day).plusMinutes(start(day).until(end(day), ChronoUnit.MINUTES) / 2);
    }

    /** Working minutes of a whole day: the span without the break. */
    public int minutes() {
        return minutes(LocalDate.EPOCH, start(LocalDate.EPOCH), end(LocalDate.EPOCH));
    }

    /** Working minutes between two moments of that day: without the break, and none before the hours begin. */
    public int minutes(LocalDate day, LocalDateTime from, LocalDateTime to) {
        LocalDateTime first = later(from, start(day));
        long span = Math.max(0, first.until(to, ChronoUnit.MINUTES));
        return (int) (span - pause.map(rest -> overlap(rest, day, first, to)).orElse(0L));
    }

    private long overlap(Pause rest, LocalDate day, LocalDateTime first, LocalDateTime to) {
        LocalDateTime from = onShift(day, rest.from());
        LocalDateTime until = onShift(day, rest.to());
        return Math.max(0, later(first, from).until(to.isBefore(until) ? to : until, ChronoUnit.MINUTES));
    }

    private LocalDateTime onShift(LocalDate day, LocalTime time) {
        return (time.isBefore(in) ? day.plusDays(1) : day).atTime(time);
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }
}
