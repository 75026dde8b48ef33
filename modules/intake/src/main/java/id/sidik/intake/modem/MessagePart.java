package id.sidik.intake.modem;

import java.time.Instant;
import java.util.Optional;

/**
 * What lies in one place of a modem's store.
 *
 * @param index     of the place
 * @param reference of the long message, unique for a sender for some time
 * @param total     parts of the message, 1 for a short one
 * @param sequence  from 1
 */
record MessagePart(int index, String sender, Optional<Instant> sent, String text, int reference, int total,
        int sequence) {
    /** Tells neither number nor text. */
    @Override
    public String toString() {
        return "part " + sequence + " of " + total + " at " + index;
    }
}
