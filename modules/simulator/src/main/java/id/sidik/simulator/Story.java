package id.sidik.simulator;

/** Why a simulated punch is there, so that a test can count independently of any rule. */
public enum Story {
    /** In before 07:30, out after 16:00 (Friday 16:30). */
    ORDINARY,
    /** In after 07:30. */
    LATE,
    /** Out before the end of work. */
    EARLY,
    /** The one punch of a day on which the morning's is missing. */
    NO_IN,
    /** The one punch of a day on which the afternoon's is missing. */
    NO_OUT,
    /** A day on which the morning's finger was laid on twice or thrice. */
    DOUBLE,
    /** A day whose leaving punch carries the next day's date. */
    AFTER_MIDNIGHT,
    /** The machine had lost its clock: the punch is dated in the year 2000. */
    WRONG_CLOCK,
    /** Another press in the middle of the day, made only to reach a wanted number of records. */
    REPEATED,
    /** Added while the machine ran. */
    ADDED,
    /** From a captured log. */
    REPLAYED
}
