package id.sidik.reporting;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * The foot line's own part: when, by whom, and whether the month is still open.
 *
 * @param operator who prints; blank is printed as "operator"
 * @param draft    true until the month is closed: every page then carries DRAF across it
 * @param mark     which state of the month it is, for example "REVISI 1 · 1a2b3c4d5e6f"; blank for the plain word
 */
public record PrintStamp(Instant printedAt, String operator, boolean draft, String mark) {
    public PrintStamp(Instant printedAt, String operator, boolean draft) {
        this(printedAt, operator, draft, "");
    }

    public PrintStamp {
        requireNonNull(printedAt, "printedAt");
        requireNonNull(operator, "operator");
        requireNonNull(mark, "mark");
    }

    /** As the foot line tells it: DRAF, FINAL, REVISI 1 and the like. */
    public String state() {
        return mark.isBlank() ? draft ? "DRAF" : "FINAL" : mark;
    }
}
