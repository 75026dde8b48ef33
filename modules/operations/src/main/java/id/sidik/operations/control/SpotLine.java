package id.sidik.operations.control;

import id.sidik.domain.DayResult;
import id.sidik.domain.EmployeeId;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who was drawn.
 *
 * @param place   in the order of the draw, from 1
 * @param word    by which the draw was made
 * @param permits kinds of the permits that cover the day, approved ones
 * @param told    what the books say of the day; empty while it is not over
 * @param found   empty until it is entered
 * @param note    of the finding, may be blank
 * @param by      who entered it, blank until then
 */
public record SpotLine(EmployeeId id, String name, String number, int place, String word, List<String> permits,
        Optional<DayResult> told, Optional<SpotFound> found, String note, String by) {
    public SpotLine {
        permits = List.copyOf(permits);
    }

    /** Whether finding and books say different things. */
    public boolean contradicts() {
        return found.isPresent() && told.filter(found.get()::contradicts).isPresent();
    }

    /** Names no person. */
    @Override
    public String toString() {
        return "place " + place + " " + found;
    }
}
