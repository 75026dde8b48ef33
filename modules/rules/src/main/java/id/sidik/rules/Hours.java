package id.sidik.rules;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * The working hours of one kind of day, whole minutes.
 *
 * @param nextDay the end lies on the following date; the day still belongs to the date it starts on
 */
public record Hours(LocalTime in, LocalTime out, boolean nextDay) {
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
}
