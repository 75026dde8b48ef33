package id.sidik.store;

import id.sidik.domain.EmployeeId;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A record of an attendance program on a telephone, and whose it is. Person and second are its natural key.
 *
 * @param id       {@link UuidV7}
 * @param source   the program, as the office calls it
 * @param distance metres to the nearest point
 * @param face     the score as exported, COCOK, BEDA, or blank
 * @param doubts   names of what somebody should look at
 * @param row      where it stood in the file
 */
public record KeptPhone(UUID id, EmployeeId employee, LocalDateTime at, String source, Optional<BigDecimal> distance,
        String face, List<String> doubts, String file, int row, String note, Authorship author) {
    public KeptPhone {
        doubts = List.copyOf(doubts);
    }

    /** Names no person. */
    @Override
    public String toString() {
        return "phone record " + id;
    }
}
