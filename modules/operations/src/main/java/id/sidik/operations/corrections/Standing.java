package id.sidik.operations.corrections;

/** How far a correction has come. */
public enum Standing {
    /** It is part of the month. */
    COUNTS,
    /** A second person has not spoken yet. */
    WAITING,
    /** A second person said no; it stays to be seen. */
    REFUSED,
    /** Another correction took it back. */
    CANCELLED,
    /** It came after the reconciliation or after the month was closed, and waits for a revision. */
    REVISION
}
