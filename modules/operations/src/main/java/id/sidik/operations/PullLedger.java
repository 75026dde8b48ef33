package id.sidik.operations;

import id.sidik.devices.DownloadedLog;
import id.sidik.operations.work.Ledger.Tone;
import id.sidik.operations.base.LedgerSheet;
import id.sidik.protocol.FreeSizes;
import java.time.Duration;
import java.util.Optional;

/** The lines of a pull that speak of the machine itself: its count and its clock. */
final class PullLedger {
    private PullLedger() {}

    /** What the machine's own count says about the completeness of what was read. */
    static void counts(LedgerSheet sheet, DownloadedLog log, long read) {
        Optional<Integer> told = log.countsAfter().or(log::countsBefore).map(FreeSizes::punches);
        told.ifPresent(count -> sheet.figure("machineCount", count));
        switch (log.check()) {
            case AGREES -> sheet.line(Tone.GOOD, "ledger.countAgrees", told.orElse(0), read);
            case CHANGED_MEANWHILE -> sheet.line(Tone.GOOD, "ledger.countChanged", told.orElse(0), read);
            case NOT_TRUSTED -> {
                if (told.isPresent()) sheet.line(Tone.PLAIN, "ledger.countNotTrusted", told.get(), read);
                else
                    sheet.line(Tone.PLAIN, "ledger.countUnknown", read);
            }
        }
    }

    /** @param offset machine minus laptop @param tolerance beyond it the line asks to be looked at */
    static void clock(LedgerSheet sheet, Optional<Duration> offset, Duration tolerance) {
        if (offset.isEmpty()) sheet.line(Tone.PLAIN, "ledger.clockUnread");
        else if (offset.get().abs().compareTo(tolerance) > 0)
            sheet.line(Tone.LOOK, "ledger.clockWrong", seconds(offset.get()));
        else
            sheet.line(Tone.PLAIN, "ledger.clock", seconds(offset.get()));
    }

    /** To the nearest second; the half goes to the smaller: half a second is nothing that a machine could tell. */
    private static long seconds(Duration offset) {
        long whole = (offset.abs().toMillis() + 499) / 1000;
        return offset.isNegative() ? -whole : whole;
    }
}
