package id.sidik.intake.oldprogram;

/**
 * A value that cannot be taken, with its place; never the value itself.
 *
 * @param row from 1 in the order of the file
 */
public record OldFault(String table, long row, String column, Why why) {
    /** What is the matter with it. */
    public enum Why {
        MISSING, UNREADABLE, NUMBER, TIME, PIN, TWICE, NOBODY, FINGER, TEMPLATE, TOO_LONG, ORIGIN
    }
}
