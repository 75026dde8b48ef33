package id.sidik.operations.centre;

import java.time.Instant;
import java.util.Optional;

/**
 * Where the laptop stands with the centre.
 *
 * @param placed    whether a centre was entered
 * @param kind      whose the account is, as the centre said last
 * @param waiting   rows that wait to be sent: punches, facts, changes of master data
 * @param refused   rows that the centre would not take
 * @param conflicts rows that were changed on both sides
 * @param last      the last meeting, empty before the first
 * @param good      when everything went well for the last time
 */
public record SyncStand(boolean placed, Optional<CentreAccountKind> kind, long punches, long facts, long changes,
        long refused, long conflicts,
        Optional<SyncLine> last, Optional<Instant> good) {
    /** An account that only reads has nothing to send. */
    public boolean syncs() {
        return kind.filter(known -> known == CentreAccountKind.REPORT).isEmpty();
    }

    public long waiting() {
        return punches + facts + changes;
    }

    /** What asks for a person. */
    public long open() {
        return refused + conflicts;
    }
}
