package id.sidik.operations.corrections;

import id.sidik.operations.work.CameFrom;
import id.sidik.domain.Correction;
import id.sidik.domain.DocumentRef;
import id.sidik.domain.Verdict;
import java.util.Optional;
import java.util.UUID;

/**
 * A correction as a person sees it.
 *
 * @param personName  the full name
 * @param machineName of a record that is not to count; blank otherwise
 * @param origin      where it came from
 * @param verdict     what a second person said last
 * @param replaced    what another second person had said before, otherwise, not knowing of it
 * @param from        the laptop it came from; empty for this one
 * @param cancelledBy the correction that took it back
 */
public record CorrectionLine(Correction correction, String personName, String machineName, Origin origin,
        Optional<DocumentRef> document, Standing standing, Optional<Verdict> verdict,
        Optional<Correction> cancelledBy, Optional<Verdict> replaced, Optional<CameFrom> from) {
    /** Where a correction came from. */
    public enum Origin {
        BY_HAND, SHEET, INCIDENT
    }

    public UUID id() {
        return correction.id();
    }

    /** Names no person. */
    @Override
    public String toString() {
        return correction + " " + standing;
    }
}
