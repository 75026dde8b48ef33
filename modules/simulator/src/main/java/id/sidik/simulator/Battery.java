package id.sidik.simulator;

/** What keeps the machine's clock going while the power is out. */
public enum Battery {
    GOOD,
    /** The clock stands still and goes on from there. */
    WEAK,
    /** The clock begins anew at midnight of 1 January 2000, also when the machine is first switched on. */
    DEAD
}
