package id.sidik.store;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;

/**
 * A report left the program.
 *
 * @param id      {@link UuidV7}
 * @param number  of the report, for example {@code R2-2026-10-1A2B3C4D}: the same content has the same number
 * @param month   that it is about, or in which its day lies
 * @param subject the id of the person it is about, a day, or blank
 * @param state   as its foot line tells: DRAF, FINAL, REVISI 1
 * @param hash    of its content, 64 hex digits
 * @param fileSha SHA-256 of the file's bytes; blank for paper
 */
public record ReportIssue(UUID id, String number, String code, YearMonth month, String subject, String state,
        String hash, Way way, String fileSha, Instant at, String by) {
    /** How it left. */
    public enum Way {
        PDF, XLSX, CSV, PRINTER, PARCEL
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return number + " " + way;
    }
}
