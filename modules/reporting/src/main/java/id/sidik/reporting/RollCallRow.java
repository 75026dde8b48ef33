package id.sidik.reporting;

import id.sidik.domain.RecapPerson;
import java.time.LocalDate;
import java.util.List;

/**
 * Somebody's roll calls of a month.
 *
 * @param attended how many were attended
 * @param missed   the dates that were missed, or on which the person was absent without a reason
 * @param excused  how many fell on leave, duty or another permit, or on an exemption
 * @param unjudged how many nothing can be said about
 */
public record RollCallRow(RecapPerson person, int attended, List<LocalDate> missed, int excused, int unjudged) {
    public RollCallRow {
        missed = List.copyOf(missed);
    }

    /** How many the person was to attend. */
    public int calls() {
        return attended + missed.size() + excused + unjudged;
    }
}
