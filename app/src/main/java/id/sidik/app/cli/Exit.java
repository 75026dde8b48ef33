package id.sidik.app.cli;

import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Trouble;

/** How a command ended, as its exit code tells; the name stands in JSON as "exit". */
enum Exit {
    /** The work is whole. */
    DONE(0),
    /** The work is not whole; what was said tells why. */
    NOT_DONE(1),
    /** The words of the command were not understood. */
    WRONG_USE(2),
    /** The window has no display. */
    NO_DISPLAY(3),
    /** The machine did not answer, or not as one that can be spoken with; the centre was not reached. */
    UNREACHABLE(4),
    /** The machine answers and refuses the communication key; the centre refuses the account. */
    KEY_REFUSED(5),
    /** The comparison was made, and there are differences. */
    DIFFERENT(6),
    /** The person asked to stop. */
    STOPPED(7);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    static Exit of(Trouble trouble) {
        return of(trouble.code());
    }

    /** What needs a look is whole all the same: an unknown PIN does not make a download incomplete. */
    static Exit of(Ledger ledger) {
        return switch (ledger.outcome()) {
            case DONE, NOTHING_NEW, LOOK -> DONE;
            case STOPPED -> STOPPED;
            case FAILED -> of(ledger.code());
        };
    }

    private static Exit of(String trouble) {
        return switch (trouble) {
            case "NET-201", "NET-202", "NET-203", "NET-204", "NET-205" -> UNREACHABLE;
            case "CEN-101", "CEN-107" -> UNREACHABLE;
            case "NET-210", "NET-211", "CEN-103", "CEN-104" -> KEY_REFUSED;
            case "JOB-100" -> STOPPED;
            default -> NOT_DONE;
        };
    }
}
