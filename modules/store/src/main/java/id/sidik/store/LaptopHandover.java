package id.sidik.store;

import java.time.Instant;
import java.util.UUID;

/**
 * A laptop was handed over.
 *
 * @param id         {@link UuidV7}
 * @param started    when the work began
 * @param at         when the minutes were made, not before that
 * @param technician who handed over; blank where it was signed by hand
 * @param receiver   who took it; blank likewise
 * @param laptop     the computer's name
 * @param program    version and runtime
 * @param good       of the twelve points; {@code warn} and {@code bad} likewise
 * @param content    everything else that stands in the minutes, a line each
 */
public record LaptopHandover(UUID id, Instant started, Instant at, String by, String technician, String receiver,
        String laptop, String program, int good, int warn, int bad, String content) {
    public LaptopHandover {
        if (at.isBefore(started)) throw new IllegalArgumentException("handed over before it was begun");
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return "laptop handover " + id;
    }
}
