package id.sidik.store;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that was decided of a permit, for ever.
 *
 * @param second      the other person who agreed, blank where none is asked
 * @param submittedOn with {@code EVIDENCE}: the day it was handed in
 * @param document    SHA-256 of the scan
 */
public record PermitDeed(UUID id, UUID permit, Kind kind, Authorship author, String second,
        Optional<LocalDate> submittedOn, Optional<LocalDate> documentDate, String number, Optional<String> document) {
    public enum Kind {
        APPROVED, REFUSED, WITHDRAWN, EVIDENCE, EVIDENCE_CANCELLED
    }

    public PermitDeed {
        requireNonNull(kind, "kind");
        if (kind == Kind.EVIDENCE && submittedOn.isEmpty())
            throw new IllegalArgumentException("evidence was handed in on a day");
    }

    /** A decision without evidence. */
    public static PermitDeed of(UUID id, UUID permit, Kind kind, Authorship author, String second) {
        return new PermitDeed(id, permit, kind, author, second, Optional.empty(), Optional.empty(), "",
                Optional.empty());
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return kind + " of permit " + permit;
    }
}
