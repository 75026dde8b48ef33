package id.sidik.operations.permits;

/** How a permit stands. */
public enum PermitState {
    /** A second person has to agree. */
    WAITING_APPROVAL,
    /** Evidence is asked for, and there is still time. */
    WAITING_EVIDENCE,
    /** Evidence is asked for, was not handed in, and its last day is over. */
    OVERDUE,
    /** Every workday is accepted. */
    ACCEPTED,
    /** Some workdays are accepted, some are not. */
    PARTLY,
    /** Evidence was handed in too late or is dated after the day. */
    NOT_COUNTED,
    /** Somebody said no. */
    REFUSED,
    /** Taken back. */
    WITHDRAWN,
    /** It covers no workday. */
    NO_WORKDAY;

    /** Whether somebody has to do something. */
    public boolean open() {
        return this == WAITING_APPROVAL || this == WAITING_EVIDENCE || this == OVERDUE;
    }
}
