package id.sidik.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * What a second person said to a correction, or to all those of a sheet or an incident. Of several the latest holds.
 *
 * @param about the correction, the sheet or the incident
 * @param note  why; not blank for a refusal
 * @param by    the second person
 */
public record Verdict(UUID id, UUID about, boolean approved, String note, Instant at, String by) {
    public Verdict {
        if (by.isBlank()) throw new IllegalArgumentException("a verdict has an author");
        if (!approved && note.isBlank()) throw new IllegalArgumentException("a refusal has a reason");
    }

    /** Names no person. */
    @Override
    public String toString() {
        return "verdict " + id;
    }
}
