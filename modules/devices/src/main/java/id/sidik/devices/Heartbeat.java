package id.sidik.devices;

import id.sidik.protocol.Command;
import id.sidik.protocol.SingleSource;

/** The cheap question that shows whether a machine is still there (section 13). */
public enum Heartbeat {
    TIME(Command.GET_TIME),
    /** Answered without the clock; known from one source. */
    @SingleSource("section 4, STATE_RRQ: ZP and a capture")
    STATE(Command.STATE_RRQ);

    private final int command;

    Heartbeat(int command) {
        this.command = command;
    }

    int command() {
        return command;
    }
}
