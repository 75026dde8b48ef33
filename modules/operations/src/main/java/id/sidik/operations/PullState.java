package id.sidik.operations;

import id.sidik.operations.work.Ledger;
import java.util.Set;

/** Where one machine of many is. */
public enum PullState {
    WAITING, RUNNING, DONE, NOTHING_NEW, LOOK, UNREACHABLE, FAILED, STOPPED;

    /** Nobody answers on the network, at the serial port, at the web service; or the port itself is gone. */
    private static final Set<String> SILENT = Set.of("NET-201", "SER-101", "SER-201", "WEB-201");

    static PullState of(Ledger ledger) {
        return switch (ledger.outcome()) {
            case DONE -> DONE;
            case NOTHING_NEW -> NOTHING_NEW;
            case LOOK -> LOOK;
            case STOPPED -> STOPPED;
            case FAILED -> SILENT.contains(ledger.code()) ? UNREACHABLE : FAILED;
        };
    }

    /** Whether the machine's log is whole in the journal. */
    public boolean whole() {
        return this == DONE || this == NOTHING_NEW || this == LOOK;
    }
}
