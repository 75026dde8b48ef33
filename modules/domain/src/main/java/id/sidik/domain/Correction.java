package id.sidik.domain;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody says against the records of one person's day. A fact beside them: the records stay as they are, and a
 * change of mind is another fact.
 *
 * @param id           UUIDv7
 * @param day          the working day concerned; for a night shift the day on which it began
 * @param reason       a {@link ManualReason} of an addition, a {@link DisregardReason} of a record that is not to count,
 *                     blank for a cancellation
 * @param note         more about the reason; never blank together with {@code reason}
 * @param document     SHA-256 of the scan, blank when there is none
 * @param source       the sheet or the incident that it belongs to
 * @param secondPerson whether it counts only after somebody else agreed
 * @param late         whether it came after the reconciliation closed, so that it waits for a revision
 * @param by           who entered it
 */
public record Correction(UUID id, EmployeeId employee, LocalDate day, Deed deed, String reason, String note,
        String document, Optional<UUID> source, boolean secondPerson, boolean late, Instant at, String by) {
    /** Coming or going, as the person says; the windows of the rules decide for what a record counts. */
    public enum Side {
        IN, OUT
    }

    public sealed interface Deed {}

    /** A record by hand. @param at whole minutes */
    public record Add(LocalDateTime at, Side side) implements Deed {
        public Add {
            if (at.getSecond() != 0 || at.getNano() != 0)
                throw new IllegalArgumentException("a record by hand has whole minutes");
        }
    }

    /** A record of a machine that is not to count; the three are its natural key. */
    public record Disregard(MachineId machine, Pin pin, LocalDateTime at) implements Deed {
        /** Names no person. */
        @Override
        public String toString() {
            return "disregarded record of machine " + machine;
        }
    }

    /** Takes another correction back. */
    public record Cancel(UUID correction) implements Deed {}

    public Correction {
        requireNonNull(id, "id");
        requireNonNull(employee, "employee");
        requireNonNull(day, "day");
        requireNonNull(deed, "deed");
        requireNonNull(source, "source");
        requireNonNull(at, "at");
        if (reason.isBlank() && note.isBlank()) throw new IllegalArgumentException("a correction has a reason");
        if (by.isBlank()) throw new IllegalArgumentException("a correction has an author");
    }

    /** Names no person and no reason. */
    @Override
    public String toString() {
        return "correction " + id;
    }
}
