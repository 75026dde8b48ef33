package id.sidik.central;

import java.time.Instant;
import java.time.LocalDate;

/** A permit that the city decided for somebody of a unit. @param unit its code @param name blank when the list lost it */
public record CityPermit(String unit, String person, String name, String type, LocalDate from, LocalDate to,
        String part,
        String number, String by, Instant at, String reason) {
    /** Names nobody. */
    @Override
    public String toString() {
        return type + " of " + unit;
    }
}
