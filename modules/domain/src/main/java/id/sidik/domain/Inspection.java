package id.sidik.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody looked at an open question of a day and leaves the day as it is.
 *
 * @param found what the day looked like then: when it changes, the question is open again
 * @param note  what came of it, never blank
 */
public record Inspection(UUID id, EmployeeId employee, LocalDate day, Matter matter, String found, String note,
        Instant at, String by) {
    /** What a day may be asked about. */
    public enum Matter {
        ABSENT, NO_IN, NO_OUT, EVIDENCE, PERMIT, MULTI_PUNCH, OUTSIDE_WINDOW, MANUAL, CLUSTER,
        /** A surprise check found something else than the books say. */
        SPOT_CHECK,
        /** A record of a telephone is doubtful. */
        PHONE;

        /** Whether the reconciliation waits for an answer; the others are only to be looked at. */
        public boolean open() {
            return ordinal() <= PERMIT.ordinal();
        }
    }

    public Inspection {
        if (note.isBlank()) throw new IllegalArgumentException("an inspection has a note");
    }

    /** Names no person. */
    @Override
    public String toString() {
        return "inspection " + matter + " " + id;
    }
}
