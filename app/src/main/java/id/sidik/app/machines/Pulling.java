package id.sidik.app.machines;

import id.sidik.app.view.State;
import id.sidik.operations.PullState;

/** Where a machine is while all are pulled. @param part of its log, from 0 to 1, or −1 when not known */
public record Pulling(PullState state, double part) {
    static final Pulling WAITING = new Pulling(PullState.WAITING, -1);

    State look() {
        return switch (state) {
            case WAITING -> State.NEVER;
            case RUNNING -> State.RUNNING;
            case DONE, NOTHING_NEW -> State.READY;
            case LOOK, STOPPED -> State.LOOK;
            case UNREACHABLE, FAILED -> State.FAILED;
        };
    }

    String key() {
        return "pulling." + state;
    }
}
