package id.sidik.operations.month;

/** How far a month is. */
public enum MonthState {
    OPEN, DRAFT, RECONCILIATION, FINAL, REVISION;

    /** Whether its results stand fast. */
    public boolean closed() {
        return this == FINAL || this == REVISION;
    }
}
