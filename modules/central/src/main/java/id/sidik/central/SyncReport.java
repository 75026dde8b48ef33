package id.sidik.central;

import id.sidik.store.SyncRun;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What came of one run.
 *
 * @param code     of the trouble ("CEN-101"), blank when there was none
 * @param welcome  what the centre said of itself and of us, last time in this run; empty when it was not reached
 * @param restored whether the centre had forgotten batches (an older backup), so that everything was queued again
 * @param copied   whether somebody else was with the centre under this laptop's id: another copy of its folder, or this
 *                 one itself before it was restored from a backup
 */
public record SyncReport(Outcome outcome, String code, Optional<Welcome> welcome, SyncCounts counts, boolean restored,
        boolean copied, Instant started, Instant ended) {
    /** How a run ended. */
    public enum Outcome {
        /** All that was here is there, and the other way round. */
        DONE,
        /** There was nothing to bring either way. */
        NOTHING_NEW,
        /** All was asked, and something waits for a person: refused rows, conflicts, newer forms, a copied folder. */
        LOOK,
        /** Somebody asked to stop; what was acknowledged stays acknowledged. */
        STOPPED,
        /** The centre was not reached, or lost in the middle; the rest goes with the next run. */
        UNREACHABLE,
        /** The centre was reached and says no: account, certificate, version, count. */
        REFUSED
    }

    public boolean good() {
        return outcome == Outcome.DONE || outcome == Outcome.NOTHING_NEW || outcome == Outcome.LOOK;
    }

    /** As the store keeps it: of a run with trouble the code stands for its outcome. */
    SyncRun asRun() {
        return new SyncRun(started, ended, code.isEmpty() ? outcome.name() : code, counts.sent(), counts.received(),
                counts.refused(), counts.conflicts(), welcome.map(each -> OptionalLong.of(each.drift().toMillis()))
                        .orElseGet(OptionalLong::empty));
    }
}
