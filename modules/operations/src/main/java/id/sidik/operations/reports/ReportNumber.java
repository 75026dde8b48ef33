package id.sidik.operations.reports;

import id.sidik.domain.ReportCode;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a report is named in the register and beside its letterhead: {@code R2-2026-10-1A2B3C4D}, the code, the month, and
 * the beginning of the hash. The same content has the same number, whenever it is printed.
 */
record ReportNumber(ReportCode code, YearMonth month, String hash) {
    private static final int SHOWN = 8;
    private static final int LONGEST = 120;
    private static final Pattern NUMBER = Pattern.compile(
            "(R(?:[1-9]|1[0-6])-\\d{4}-\\d{2}-[0-9A-F]{8})(?:[\\s:/]+([0-9A-F]{8,64}))?");
    private static final String PROGRAM = "SIDIK:";

    /** What somebody scanned or typed: a number, and as much of the hash as was given. */
    record Read(String number, String hash) {}

    String text() {
        return code + "-" + month + "-" + hash.substring(0, SHOWN).toUpperCase(Locale.ROOT);
    }

    /** For the QR code: capitals and digits make it small. */
    String seal() {
        return PROGRAM + text() + ":" + hash.toUpperCase(Locale.ROOT);
    }

    /** The first seal in a file's bytes. */
    static Optional<Read> seal(String bytes) {
        int at = bytes.indexOf(PROGRAM + "R");
        return at < 0 ? Optional.empty() : read(bytes.substring(at, Math.min(at + LONGEST, bytes.length())));
    }

    /** Empty when there is no number in it. */
    static Optional<Read> read(String typed) {
        Matcher found = NUMBER.matcher(typed.toUpperCase(Locale.ROOT));
        return found.find()
                ? Optional.of(new Read(found.group(1), found.group(2) == null
                        ? ""
                        : found.group(2).toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }
}
