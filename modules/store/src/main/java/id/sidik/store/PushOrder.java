package id.sidik.store;

import id.sidik.domain.MachineId;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a reporting machine is asked to do.
 *
 * @param id      the machine repeats it in its result; never used twice
 * @param command as the protocol keeps it
 * @param reason  why, in the words of who asked; blank when none was given
 * @param by      who asked, as signed in
 * @param sent    how often it went out
 * @param result  what the machine said, once it did
 */
public record PushOrder(long id, MachineId machine, String command, String reason, String by, Instant queued, int sent,
        Optional<Instant> sentAt, Optional<Instant> answered, OptionalInt result) {
    /** The command may name a person. */
    @Override
    public String toString() {
        return "order " + id + " for machine " + machine;
    }
}
