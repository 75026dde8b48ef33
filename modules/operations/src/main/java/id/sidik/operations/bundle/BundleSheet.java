package id.sidik.operations.bundle;

import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.operations.work.Ledger.Tone;
import java.util.List;

/** The ledger of a bundle that was taken in. */
final class BundleSheet {
    private static final int SHOWN = 20;

    private BundleSheet() {}

    static Ledger told(LedgerSheet sheet, BundlePreview taken, List<Ledger.Line> notes) {
        sheet.figure("read", taken.read()).figure("fresh", taken.fresh()).figure("known", taken.known())
                .figure("clashes", taken.clashing()).figure("refused", taken.refused())
                .figure("people", taken.look().people()).figure("machines", taken.look().machines())
                .figure("punches", taken.look().punches()).figure("months", taken.look().months());
        sheet.line(taken.fresh() > 0 ? Tone.GOOD : Tone.PLAIN, taken.fresh() > 0
                ? "bundle.taken"
                : "bundle.taken.nothing", taken.fresh(), taken.known(), taken.look().label().unit().isBlank()
                        ? taken.look().label().file().getFileName()
                        : taken.look().label().unit());
        taken.lines().stream().filter(line -> line.refused() > 0).forEach(line -> sheet.line(Tone.LOOK,
                "bundle.refused." + (line.why().isEmpty() ? "WAITS" : line.why()), line.kind(), line.refused()));
        taken.clashes().stream().limit(SHOWN).forEach(clash -> sheet.line(Tone.LOOK, "bundle.clash", clash.kind(),
                clash.name(), String.join(", ", clash.values().stream().map(BundleClash.Value::column).toList())));
        if (taken.clashing() > SHOWN) sheet.line(Tone.LOOK, "bundle.clash.more", taken.clashing() - SHOWN);
        notes.forEach(note -> sheet.line(note.tone(), note.key(), note.arguments().toArray()));
        boolean look = sheet.asks();
        return sheet.close(look ? Outcome.LOOK : taken.fresh() > 0 ? Outcome.DONE : Outcome.NOTHING_NEW);
    }
}
