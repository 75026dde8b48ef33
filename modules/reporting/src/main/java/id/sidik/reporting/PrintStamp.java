package id.sidik.reporting;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * The foot line's own part: when, by whom, and whether the month is still open.
 *
 * @param operator who prints; blank is printed as "operator"
 * @param draft    true until the month is closed: every page then carries DRAF across it
 */
public record PrintStamp(Instant printedAt, String operator, boolean draft) {
    public PrintStamp {
        requireNonNull(printedAt, "printedAt");
        requireNonNull(operator, "operator");
    }

    String state() {
        return draft ? "DRAF" : "FINAL";
    }
}
