package id.sidik.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A signed attendance list on paper (daftar hadir manual), as it was typed, pasted or imported.
 *
 * @param from     first day of the list
 * @param to       last day, inclusive
 * @param signer   who signed it
 * @param document SHA-256 of the scan, blank when there is none
 * @param text     every row as it came in, tab-separated, also those that were not taken
 * @param leftOut  how many rows were not taken
 */
public record ManualSheet(UUID id, LocalDate from, LocalDate to, String signer, ManualReason reason, String note,
        String document, String text, int leftOut, Instant at, String by) {
    public ManualSheet {
        if (to.isBefore(from)) throw new IllegalArgumentException("a sheet ends before it begins");
        if (signer.isBlank()) throw new IllegalArgumentException("a sheet has a signer");
        if (leftOut < 0) throw new IllegalArgumentException("rows left out: " + leftOut);
    }

    /** Names no person. */
    @Override
    public String toString() {
        return "manual sheet " + id;
    }
}
