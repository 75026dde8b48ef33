package id.sidik.operations.roads;

import id.sidik.domain.EmployeeId;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A record of a telephone and what was decided of it.
 *
 * @param face      the score as exported, COCOK, BEDA, or blank
 * @param doubts    names of what somebody should look at
 * @param cancelled whether its evidence was cancelled
 * @param waits     whether its last fact came after the month was closed, so that it waits for a revision
 * @param history   in order
 */
public record PhoneLine(UUID id, EmployeeId employee, String name, LocalDateTime at, String source,
        Optional<BigDecimal> distance, String face, List<String> doubts, String file, int row, boolean cancelled,
        boolean waits, List<Said> history) {
    /** @param kind CANCELLED or RESTORED */
    public record Said(String kind, LocalDateTime at, String by, String reason) {}

    public PhoneLine {
        doubts = List.copyOf(doubts);
        history = List.copyOf(history);
    }

    /** Names no person. */
    @Override
    public String toString() {
        return "phone record " + id;
    }
}
