package id.sidik.operations;

import java.time.Instant;
import java.util.Optional;

/**
 * What a reporting machine was asked to do.
 *
 * @param kind   "SAVE_USER", "DELETE_USER", "QUERY_PUNCHES", "INFO", "REBOOT"
 * @param reason why; may be blank
 * @param code   what the machine said: 0 or more is done
 */
public record PushOrderLine(long id, String machine, String kind, String reason, Instant queued, State state,
        Optional<Integer> code) {
    /** How far it is. */
    public enum State {
        WAITING, SENT, DONE, REFUSED
    }
}
