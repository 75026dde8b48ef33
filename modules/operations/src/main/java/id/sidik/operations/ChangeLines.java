package id.sidik.operations;

import id.sidik.devices.OptionResult.Outcome;
import id.sidik.devices.OptionResult;
import id.sidik.operations.work.Ledger.Tone;
import id.sidik.operations.base.LedgerSheet;
import java.util.EnumMap;
import java.util.Map;

/** Words what became of each setting, and counts. */
final class ChangeLines {
    private final LedgerSheet sheet;
    private final Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);

    ChangeLines(LedgerSheet sheet) {
        this.sheet = sheet;
    }

    LedgerSheet sheet() {
        return sheet;
    }

    void add(OptionResult result) {
        counts.merge(result.outcome(), 1L, Long::sum);
        String key = result.key();
        String wanted = SettingNotes.plain(key, result.wanted());
        String before = result.before().map(raw -> SettingNotes.plain(key, raw)).orElse("");
        switch (result.outcome()) {
            case ALREADY, WRITTEN -> { /* counted, or told by whoever looks for the machine */ }
            case PROVED -> sheet.line(Tone.GOOD, "ledger.profile.proved", key, before, wanted);
            case UNKNOWN -> sheet.line(Tone.LOOK, "ledger.profile.unknown", key);
            case REFUSED -> sheet.line(Tone.BAD, "ledger.profile.refused", key, wanted);
            case DIFFERENT -> sheet.line(Tone.BAD, "ledger.profile.different", key, wanted,
                    result.found().map(raw -> SettingNotes.plain(key, raw)).orElse(""));
        }
    }

    /** Settings that are now otherwise than before. */
    long changed() {
        return counts.getOrDefault(Outcome.PROVED, 0L);
    }

    /** Settings that the machine refused, or said yes to and keeps otherwise. */
    long notKept() {
        return counts.getOrDefault(Outcome.REFUSED, 0L) + counts.getOrDefault(Outcome.DIFFERENT, 0L);
    }

    void figures() {
        for (Outcome each : Outcome.values()) {
            long count = counts.getOrDefault(each, 0L);
            if (each != Outcome.WRITTEN) sheet.figure(each.name().toLowerCase(java.util.Locale.ROOT), count);
        }
    }
}
