package id.sidik.simulator;

/** What a firmware does when it is told to delete finger 0 (section 8.6). */
public enum ZeroFinger {
    /** Deletes that finger. */
    ALONE,
    /** By number it takes all fingers of the person; by PIN that one. */
    TAKES_ALL,
    /** Says yes to both commands, and keeps the finger. */
    STAYS
}
