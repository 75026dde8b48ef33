package id.sidik.store;

import static java.util.Objects.requireNonNull;

import id.sidik.domain.EmployeeId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody left the unit or came to it.
 *
 * @param day    OUT: the last day in the unit; IN: the first
 * @param letter number of the letter, never blank
 * @param place  where to or where from, blank when not known
 * @param unit   code of the unit at the centre that somebody went to; blank when there is none
 */
public record Transfer(UUID id, EmployeeId employee, Direction direction, LocalDate day, String letter,
        Optional<LocalDate> letterDate, String place, String unit, Authorship author) {
    /** To or from a place that is no unit of the centre. */
    public Transfer(UUID id, EmployeeId employee, Direction direction, LocalDate day, String letter,
            Optional<LocalDate> letterDate, String place, Authorship author) {
        this(id, employee, direction, day, letter, letterDate, place, "", author);
    }

    public enum Direction {
        OUT, IN
    }

    public Transfer {
        requireNonNull(direction, "direction");
        requireNonNull(day, "day");
        if (letter.isBlank()) throw new IllegalArgumentException("a transfer rests on a letter");
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return direction + " of employee " + employee;
    }
}
