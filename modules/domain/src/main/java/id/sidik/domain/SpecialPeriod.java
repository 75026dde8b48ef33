package id.sidik.domain;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

/**
 * Days with working hours of their own: an election week, a flood, an event. Wins over Ramadan, not over a holiday.
 *
 * @param name    what it is called on the screen, never blank
 * @param from    first day, inclusive
 * @param to      last day, inclusive
 * @param hours   by weekday; a weekday that is missing keeps its usual hours, one that is usually off becomes a workday
 * @param pattern the only work pattern it is for ("5D"), empty for every pattern with weekly hours
 * @param decree  the letter that orders it, blank when not known
 */
public record SpecialPeriod(String name, LocalDate from, LocalDate to, Map<DayOfWeek, Times> hours,
        Optional<String> pattern, String decree) {
    /** Working hours of one day, whole minutes, on one date. */
    public record Times(LocalTime in, LocalTime out) {
        public Times {
            if (!in.isBefore(out)) throw new IllegalArgumentException("working hours end before they begin");
        }
    }

    public SpecialPeriod {
        requireNonNull(pattern, "pattern");
        requireNonNull(decree, "decree");
        if (name.isBlank()) throw new IllegalArgumentException("a special period has a name");
        if (to.isBefore(from)) throw new IllegalArgumentException("a special period ends before it begins");
        hours = Map.copyOf(hours);
    }

    /** The hours of that day for people of that pattern; empty when the period changes nothing for them. */
    public Optional<Times> on(LocalDate day, String ofPattern) {
        boolean concerned = !day.isBefore(from) && !day.isAfter(to) && pattern.map(ofPattern::equals).orElse(true);
        return concerned ? Optional.ofNullable(hours.get(day.getDayOfWeek())) : Optional.empty();
    }
}
