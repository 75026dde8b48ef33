package id.sidik.operations.corrections;

import id.sidik.domain.EmployeeId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Somebody whose record a silence may have swallowed, on one day.
 *
 * @param times how often he or she used the machine in the same hours of the weeks before
 * @param in    when coming is missing: the start of work, as a proposal
 * @param out   when going is missing: the end of work, as a proposal
 */
public record ConcernedPerson(EmployeeId person, String name, String number, LocalDate day, int times,
        Optional<LocalDateTime> in, Optional<LocalDateTime> out) {
    /** Names no person. */
    @Override
    public String toString() {
        return "concerned " + person + " on " + day;
    }
}
