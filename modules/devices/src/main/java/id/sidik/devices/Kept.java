package id.sidik.devices;

/** What came of writing one slot of a machine's memory. */
public enum Kept {
    /** Written, and read back the same. */
    PROVED,
    /** The firmware said no, or the slot cannot be named to this firmware. */
    REFUSED,
    /** The firmware said OK and tells something else. */
    DIFFERENT
}
