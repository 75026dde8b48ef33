package id.sidik.protocol;

import java.nio.charset.StandardCharsets;

/**
 * A damaged line of a flash-disk file.
 *
 * @param row    line of the file, from 1
 * @param column the field that is wrong, from 1; 0 when the line as a whole is
 * @param why    stable key: one of the constants here
 * @param text   the line's beginning, visible characters only; for a person's eyes, never for a log
 */
public record RejectedLine(int row, int column, String why, String text) implements AttlogRow {
    /** Not six fields. */
    public static final String COLUMNS = "COLUMNS";
    /** Longer than any line of such a file. */
    public static final String TOO_LONG = "TOO_LONG";
    /** A field that holds a number holds something else, or too large a one. */
    public static final String NUMBER = "NUMBER";
    public static final String PIN_UNREADABLE = "PIN_UNREADABLE";
    /** A time that does not exist or that no machine can show. */
    public static final String TIME_IMPOSSIBLE = "TIME_IMPOSSIBLE";
    private static final int SHOWN = 120;

    static RejectedLine of(int row, int column, String why, byte[] file, int from, int to) {
        String text = new String(file, from, Math.min(to - from, SHOWN), StandardCharsets.ISO_8859_1);
        return new RejectedLine(row, column, why, text.replaceAll("[^\\t\\x20-\\x7E]", "?"));
    }

    /** Whether the line has the shape of a log's line and only its content is wrong. */
    boolean shaped() {
        return why.equals(TIME_IMPOSSIBLE) || why.equals(PIN_UNREADABLE);
    }
}
