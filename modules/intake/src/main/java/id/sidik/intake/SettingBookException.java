package id.sidik.intake;

/** A setting report that is none, or in which something expected stands nowhere or wrong. */
public final class SettingBookException extends Exception {
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Kind {
        NOT_A_BOOK, TOO_LARGE, NO_SHIFTS, SHIFT_COLUMNS, NO_SCHEDULE, NO_START, DAY_COLUMNS, BAD_TIME, HALF_RANGE, BAD_CODE, BAD_DATE, UNKNOWN_LINE
    }

    private final Kind kind;
    private final String sheet;
    private final int row;
    private final String column;

    SettingBookException(Kind kind) {
        this(kind, "", 0, 0);
    }

    /** @param row from 0 @param column from 0 */
    SettingBookException(Kind kind, String sheet, int row, int column) {
        super(kind + " at row " + (row + 1) + ", column " + Table.letter(column));
        this.kind = kind;
        this.sheet = sheet;
        this.row = row + 1;
        this.column = Table.letter(column);
    }

    public Kind kind() {
        return kind;
    }

    /** Name of the sheet; blank when it is about the whole book. */
    public String sheet() {
        return sheet;
    }

    /** As the spreadsheet counts, from 1. */
    public int row() {
        return row;
    }

    public String column() {
        return column;
    }
}
