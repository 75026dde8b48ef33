package id.sidik.operations.centre;

import id.sidik.central.SyncCounts;
import id.sidik.central.SyncReport;
import id.sidik.central.Welcome;
import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.operations.work.Ledger.Tone;
import id.sidik.operations.work.Trouble;
import java.time.Clock;
import java.time.Duration;

/** The ledger of a meeting with the centre. */
final class SyncSheet {
    /** A laptop whose clock is off by more is told. */
    private static final Duration DRIFT = Duration.ofSeconds(60);

    private final LedgerSheet sheet;

    SyncSheet(Clock clock) {
        sheet = new LedgerSheet("sync", "", clock);
    }

    Ledger close(SyncReport report) {
        count(report.counts());
        report.welcome().ifPresent(this::clock);
        if (report.restored()) sheet.line(Tone.LOOK, "ledger.sync.restored");
        if (report.copied()) sheet.line(Tone.LOOK, "ledger.sync.copied");
        tell(report.counts());
        return switch (report.outcome()) {
            case DONE -> sheet.close(Outcome.DONE);
            case NOTHING_NEW -> sheet.close(Outcome.NOTHING_NEW);
            case LOOK -> sheet.close(Outcome.LOOK);
            case STOPPED -> sheet.stopped();
            case UNREACHABLE, REFUSED -> sheet.fail(CentreTroubles.of(report.code()));
        };
    }

    Ledger fail(Trouble trouble) {
        return sheet.fail(trouble);
    }

    private void count(SyncCounts counts) {
        sheet.figure("punches", counts.punches()).figure("facts", counts.facts()).figure("known", counts.known())
                .figure("changes", counts.proposals()).figure("refused", counts.refused())
                .figure("conflicts", counts.conflicts()).figure("gotPunches", counts.gotPunches())
                .figure("gotFacts", counts.gotFacts()).figure("gotChanges", counts.gotMasters())
                .figure("waiting", counts.waiting());
    }

    private void clock(Welcome welcome) {
        sheet.figure("driftMillis", welcome.drift().toMillis());
        if (welcome.drift().abs().compareTo(DRIFT) > 0)
            sheet.line(Tone.LOOK, "ledger.sync.drift", welcome.drift().toSeconds());
    }

    private void tell(SyncCounts counts) {
        if (counts.sent() + counts.known() > 0)
            sheet.line(Tone.GOOD, "ledger.sync.sent", counts.punches(), counts.facts(), counts.proposals(),
                    counts.known());
        if (counts.received() > 0)
            sheet.line(Tone.GOOD, "ledger.sync.received", counts.gotPunches(), counts.gotFacts(), counts.gotMasters());
        if (counts.refused() > 0) sheet.line(Tone.LOOK, "ledger.sync.refused", counts.refused());
        if (counts.conflicts() > 0) sheet.line(Tone.LOOK, "ledger.sync.conflicts", counts.conflicts());
        if (counts.waiting() > 0) sheet.line(Tone.LOOK, "ledger.sync.waiting", counts.waiting());
    }
}
