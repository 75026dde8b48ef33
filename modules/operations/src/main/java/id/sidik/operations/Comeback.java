package id.sidik.operations;

import id.sidik.domain.Machine;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger.Tone;
import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.work.TroubleException;
import java.time.Duration;

/** Waits for a machine that was started anew: no longer than such a machine takes (section 15), and a stop is heard. */
final class Comeback {
    private static final Duration SLICE = Duration.ofMillis(200);

    private final Visits visits;
    private final Duration between;
    private final Duration most;

    Comeback(Visits visits) {
        this(visits, Duration.ofSeconds(3), Duration.ofSeconds(90));
    }

    /** @param between two tries @param most altogether */
    Comeback(Visits visits, Duration between, Duration most) {
        this.visits = visits;
        this.between = between;
        this.most = most;
    }

    /** Tells on the sheet how long it took, or that it did not come back. */
    void await(Machine machine, LedgerSheet sheet, Job.Progress progress) throws InterruptedException {
        long start = System.nanoTime();
        while (System.nanoTime() - start < most.toNanos()) {
            if (!rest(progress)) break;
            progress.at(0, 0, "care.comeback", machine.name());
            if (answers(machine, progress)) {
                long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
                sheet.figure("secondsAway", seconds).line(Tone.GOOD, "ledger.cameBack", seconds);
                return;
            }
        }
        sheet.line(Tone.LOOK, "ledger.notBack", Duration.ofNanos(System.nanoTime() - start).toSeconds());
    }

    private boolean answers(Machine machine, Job.Progress progress) {
        try {
            return visits.at(machine, progress, visit -> visit.clock().isPresent());
        } catch (TroubleException stillAway) {
            return false;
        }
    }

    /** @return false when the person asked to stop */
    private boolean rest(Job.Progress progress) throws InterruptedException {
        long start = System.nanoTime();
        while (System.nanoTime() - start < between.toNanos()) {
            if (progress.stopRequested()) return false;
            Thread.sleep(SLICE);
        }
        return true;
    }
}
