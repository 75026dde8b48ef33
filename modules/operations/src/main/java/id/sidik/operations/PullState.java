package id.sidik.operations;

/** Where one machine of many is. */
public enum PullState {
    WAITING, RUNNING, DONE, NOTHING_NEW, LOOK, UNREACHABLE, FAILED, STOPPED;

    static PullState of(Ledger ledger) {
        return switch (ledger.outcome()) {
            case DONE -> DONE;
            case NOTHING_NEW -> NOTHING_NEW;
            case LOOK -> LOOK;
            case STOPPED -> STOPPED;
            case FAILED -> ledger.code().equals("NET-201") ? UNREACHABLE : FAILED;
        };
    }

    /** Whether the machine's log is whole in the journal. */
    public boolean whole() {
        return this == DONE || this == NOTHING_NEW || this == LOOK;
    }
}
