package id.sidik.domain;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Leave, duty or permission for a span of days.
 *
 * @param type         the code of the regulation pack: DL, DK, S, CS, CT …
 * @param from         first day, inclusive
 * @param to           last day, inclusive
 * @param submittedOn  the day the evidence was handed in
 * @param documentDate the date on the document
 * @param number       number of the letter, blank when none
 */
public record Permit(String type, LocalDate from, LocalDate to, Part part, boolean approved,
        Optional<LocalDate> submittedOn, Optional<LocalDate> documentDate, String number) {
    public enum Part {
        FULL, AM, PM
    }

    public Permit {
        requireNonNull(type, "type");
        requireNonNull(part, "part");
        requireNonNull(submittedOn, "submittedOn");
        requireNonNull(documentDate, "documentDate");
        if (to.isBefore(from)) throw new IllegalArgumentException("a permit ends before it begins");
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
