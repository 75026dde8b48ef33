package id.sidik.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/** The morning roll call. @param ramadanTime empty when there is none in Ramadan */
public record Apel(Set<DayOfWeek> days, LocalTime time, Optional<LocalTime> ramadanTime, Proof proof) {
    /** Coming in time proves it, or only a list does: then records say nothing about it. */
    public enum Proof {
        IN_PUNCH, LIST
    }

    public Apel {
        days = Set.copyOf(days);
    }

    /** The time of the roll call; empty on a day without one. */
    public Optional<LocalTime> time(LocalDate day, boolean inRamadan) {
        if (!days.contains(day.getDayOfWeek())) return Optional.empty();
        return inRamadan ? ramadanTime : Optional.of(time);
    }
}
