package id.sidik.domain;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A standing exemption from a duty (rule model, section 1: {@code exempt}).
 *
 * @param from   first day, inclusive
 * @param until  last day, inclusive; empty for still
 * @param letter number of the letter that grants it, blank when none
 */
public record Exemption(Kind kind, LocalDate from, Optional<LocalDate> until, String letter) {
    public enum Kind {
        /** Permanent field staff: nothing is recorded, nothing is missed. */
        FIELD_STAFF,
        /** Tugas belajar. */
        STUDY,
        /** Need not attend the roll call. */
        NO_APEL,
        /** Draws no TPP. */
        NO_TPP
    }

    public Exemption {
        requireNonNull(kind, "kind");
        requireNonNull(letter, "letter");
        if (until.isPresent() && until.get().isBefore(from))
            throw new IllegalArgumentException("an exemption ends before it begins");
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
