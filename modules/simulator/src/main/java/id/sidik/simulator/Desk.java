package id.sidik.simulator;

import java.io.IOException;

/** A part of the firmware that answers some commands. */
@FunctionalInterface
interface Desk {
    /**
     * Answers the request, or leaves it to the next desk.
     *
     * @return false when this command is none of its own
     * @throws IOException when the client is gone
     */
    boolean answers(Exchange exchange) throws IOException;
}
