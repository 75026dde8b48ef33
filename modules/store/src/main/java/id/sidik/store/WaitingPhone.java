package id.sidik.store;

import id.sidik.domain.EmployeeId;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A record of a telephone whose person nobody knows yet. What the file told and the second are its key; it becomes a
 * {@link KeptPhone}.
 *
 * @param told   the person as the file tells it
 * @param author who took it from the file, and when
 */
public record WaitingPhone(String told, LocalDateTime at, String source, Optional<BigDecimal> distance, String face,
        List<String> doubts, String file, int row, String note, Authorship author) {
    public WaitingPhone {
        doubts = List.copyOf(doubts);
    }

    /** The same as the record of a person. @param taken who took it up, and when */
    public KeptPhone of(UUID id, EmployeeId employee, Authorship taken) {
        return new KeptPhone(id, employee, at, source, distance, face, doubts, file, row, note, taken);
    }

    /** Names no person. */
    @Override
    public String toString() {
        return "waiting phone record of row " + row;
    }
}
