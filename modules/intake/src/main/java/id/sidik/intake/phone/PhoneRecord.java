package id.sidik.intake.phone;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;

/**
 * One record of a phone. It says neither in nor out: that is decided by the windows of the regulation.
 *
 * @param row      where it stands in the file
 * @param person   the key of the person as the file has it, blanks and apostrophes taken away
 * @param at       local time of the office
 * @param distance metres to the nearest point, to a tenth, or as the program told it; empty when unknown
 * @param doubts   none when all that is checked is in order
 */
public record PhoneRecord(int row, String person, LocalDateTime at, Optional<BigDecimal> distance, FaceFinding face,
        String note, Set<PhoneDoubt> doubts) {
    public PhoneRecord {
        if (person.isBlank()) throw new IllegalArgumentException("nobody");
        doubts = Set.copyOf(doubts);
    }

    public boolean ok() {
        return doubts.isEmpty();
    }

    /** Names no person. */
    @Override
    public String toString() {
        return "row " + row + " " + doubts;
    }
}
