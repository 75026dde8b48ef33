package id.sidik.store;

import id.sidik.domain.EmployeeId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A draw for a surprise check.
 *
 * @param id        {@link UuidV7}
 * @param day       of the check
 * @param seed      as it was recorded before the draw
 * @param wanted    how many were to be drawn
 * @param witnesses as they stand on the sheet, may be blank
 * @param pool      everybody who could be drawn
 * @param author    its reason may be blank
 */
public record KeptSpotCheck(UUID id, LocalDate day, String seed, int wanted, String witnesses, List<Drawable> pool,
        Authorship author) {
    /**
     * Somebody who could be drawn.
     *
     * @param word  by which the draw was made
     * @param place in the order of the draw, from 1; 0 when not drawn
     */
    public record Drawable(EmployeeId employee, String word, int place) {
        /** Names no person. */
        @Override
        public String toString() {
            return "place " + place;
        }
    }

    public KeptSpotCheck {
        pool = List.copyOf(pool);
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return "spot check " + id + " of " + day;
    }
}
