package id.sidik.central;

/** What the centre says to an edit of a master row. {@code row} is what holds there now. */
public sealed interface Proposed {
    CentralMaster row();

    /** The edit holds, as the version that is told. An edit that had come before is accepted again. */
    record Accepted(CentralMaster row) implements Proposed {}

    /** Somebody else's edit came first. */
    record Conflict(CentralMaster row) implements Proposed {}

    /** The row is the city's and not this unit's to change. */
    record Refused(CentralMaster row) implements Proposed {}
}
