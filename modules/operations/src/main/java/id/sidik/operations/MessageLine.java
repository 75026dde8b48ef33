package id.sidik.operations;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A short message that a machine keeps and shows.
 *
 * @param id      1–65535
 * @param tag     0–255, whom it is for: {@link MessageDesk#PUBLIC}, {@link MessageDesk#PERSONAL}, or as the machine had it
 * @param minutes how long it is shown, 0 for ever
 * @param start   the machine's wall time; empty when it tells an impossible one
 */
public record MessageLine(int id, int tag, int minutes, Optional<LocalDateTime> start, String text) {
    /** The text may speak of a person. */
    @Override
    public String toString() {
        return "message " + id;
    }
}
