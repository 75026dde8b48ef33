package id.sidik.store;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that was done with a month, for ever.
 *
 * @param id     {@link UuidV7}
 * @param number of its kind in the month, from 1
 * @param by     who did it, as signed in
 * @param second the other person who agreed; blank where none is asked
 * @param reason blank where none is asked
 * @param base   of a revision, the event whose copy it takes on; empty of those from before this was kept
 * @param checks the check list as it was told, in its order; empty for what needs none
 */
public record MonthEvent(UUID id, YearMonth month, Kind kind, int number, Instant at, String by, String second,
        String reason, List<Check> checks, Optional<UUID> base) {
    /** What can be done with a month. */
    public enum Kind {
        DRAFT, RECONCILIATION, FINAL, REVISION
    }

    /** @param outcome MET, OVERRIDABLE, OVERRIDDEN or BLOCKS @param found how many stood in the way @param reason to override */
    public record Check(String name, String outcome, int found, String reason) {}

    /** What takes no other event on. */
    public MonthEvent(UUID id, YearMonth month, Kind kind, int number, Instant at, String by, String second,
            String reason, List<Check> checks) {
        this(id, month, kind, number, at, by, second, reason, checks, Optional.empty());
    }

    public MonthEvent {
        if (number < 1) throw new IllegalArgumentException("events are counted from 1");
        checks = List.copyOf(checks);
    }

    /** Names no person. */
    @Override
    public String toString() {
        return month + " " + kind + " " + number;
    }
}
