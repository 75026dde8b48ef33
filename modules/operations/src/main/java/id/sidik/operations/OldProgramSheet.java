package id.sidik.operations;

import id.sidik.operations.OldProgramLook.Action;
import id.sidik.operations.OldProgramLook.Counts;
import id.sidik.operations.OldProgramLook.Fingers;
import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.operations.work.Ledger.Tone;
import java.util.TreeMap;

/** The ledger of a rescue. */
final class OldProgramSheet {
    private static final int SHOWN = 20;
    private static final int MARK = 12;

    private final LedgerSheet sheet;
    private final OldProgramLook taken;

    OldProgramSheet(LedgerSheet sheet, OldProgramLook taken) {
        this.sheet = sheet;
        this.taken = taken;
    }

    Ledger close() {
        punches(taken.counts());
        people();
        fingers(taken.fingers());
        taken.faults().stream().limit(SHOWN).forEach(fault -> sheet.line(Tone.LOOK, "oldprogram.fault." + fault.why(),
                fault
                        .table(), fault.row(), fault.column()));
        sheet.line(Tone.PLAIN, "ledger.oldprogram.file", taken.sha().substring(0, MARK));
        if (sheet.asks()) return sheet.close(Outcome.LOOK);
        return sheet.close(taken.something() ? Outcome.DONE : Outcome.NOTHING_NEW);
    }

    private void punches(Counts counts) {
        sheet.figure("read", counts.read()).figure("fresh", counts.fresh()).figure("known", counts.known())
                .figure("quarantined", counts.refused()).figure("left", counts.left()).figure("byHand", counts.byHand())
                .figure("unknownPins", counts.unknown());
        if (counts.fresh() == 0) sheet.line(Tone.PLAIN, "ledger.nothingNew");
        else
            sheet.line(Tone.GOOD, "ledger.fresh", counts.fresh());
        if (counts.known() > 0) sheet.line(Tone.PLAIN, "ledger.known", counts.known());
        new TreeMap<>(taken.refused()).forEach((why, count) -> sheet.line(Tone.LOOK, "ledger.quarantined." + why,
                count));
        if (counts.left() > 0) sheet.line(Tone.LOOK, "ledger.oldprogram.left", counts.left());
        if (counts.byHand() > 0) sheet.line(Tone.LOOK, "ledger.oldprogram.byHand", counts.byHand());
        if (counts.unknown() > 0) sheet.line(Tone.LOOK, "ledger.unknownPins", counts.unknown());
    }

    private void people() {
        long added = taken.count(Action.ADD);
        long linked = taken.count(Action.LINK);
        sheet.figure("added", added).figure("linked", linked).figure("different", taken.count(Action.DIFFERENT))
                .figure("strangers", taken.count(Action.STRANGER)).figure("rejected", taken.count(Action.REJECT));
        if (added + linked > 0) sheet.line(Tone.GOOD, "ledger.oldprogram.people", added, linked);
        if (taken.count(Action.DIFFERENT) > 0)
            sheet.line(Tone.LOOK, "ledger.oldprogram.different", taken.count(Action.DIFFERENT));
        if (!taken.departments().isEmpty())
            sheet.line(Tone.PLAIN, "ledger.oldprogram.departments", taken.departments().size());
    }

    private void fingers(Fingers fingers) {
        sheet.figure("fingers", fingers.nine() + fingers.ten()).figure("fingersUnreadable", fingers.unreadable());
        if (!fingers.machines().isEmpty())
            sheet.line(Tone.GOOD, "ledger.oldprogram.fingers", fingers.nine() + fingers.ten(), fingers.nine(), fingers
                    .ten(), String.join(", ", fingers.machines()));
        if (fingers.unreadable() > 0) sheet.line(Tone.LOOK, "ledger.oldprogram.unreadable", fingers.unreadable());
        if (fingers.homeless() > 0) sheet.line(Tone.LOOK, "ledger.oldprogram.homeless", fingers.homeless());
    }
}
