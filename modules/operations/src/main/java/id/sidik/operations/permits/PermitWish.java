package id.sidik.operations.permits;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.Permit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A permit for one or many people.
 *
 * @param code         of the regulation: DL, CT …
 * @param from         first day, inclusive
 * @param to           last day, inclusive
 * @param number       of the letter, blank when none
 * @param documentDate the date on the letter
 * @param submittedOn  the day the evidence was handed in; empty when it is still to come
 * @param scan         of the letter: PDF, JPEG or PNG
 * @param note         why, blank when the letter says it all
 * @param origin       FORM, IMPORT, SMS
 */
public record PermitWish(List<EmployeeId> people, String code, LocalDate from, LocalDate to, Permit.Part part,
        String number, Optional<LocalDate> documentDate, Optional<LocalDate> submittedOn, Optional<Path> scan,
        String note, String origin) {
    public PermitWish {
        people = people.stream().distinct().toList();
    }

    /** As a fact, before anybody decided. */
    Permit permit(boolean approved) {
        return new Permit(code, from, to, part, approved, submittedOn, documentDate, number.strip());
    }

    /** Names no person. */
    @Override
    public String toString() {
        return code + " for " + people.size() + " people";
    }
}
