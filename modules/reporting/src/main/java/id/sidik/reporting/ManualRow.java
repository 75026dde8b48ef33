package id.sidik.reporting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

import id.sidik.domain.RecapPerson;

/**
 * One person of a {@link ManualReport}.
 *
 * @param day  empty on a form
 * @param note what became of the record where it does not count; may be blank
 */
public record ManualRow(RecapPerson person, Optional<LocalDate> day, Optional<LocalDateTime> in,
        Optional<LocalDateTime> out, String note) {
    /** A row to fill by hand. */
    public static ManualRow blank(RecapPerson person) {
        return new ManualRow(person, Optional.empty(), Optional.empty(), Optional.empty(), "");
    }

    /** Names no person. */
    @Override
    public String toString() {
        return "manual record of " + person;
    }
}
