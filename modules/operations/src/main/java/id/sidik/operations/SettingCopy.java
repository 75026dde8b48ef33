package id.sidik.operations;

import id.sidik.devices.MachineException;
import id.sidik.devices.OptionResult;
import id.sidik.devices.OptionResult.Outcome;
import id.sidik.devices.Visit;
import id.sidik.domain.MachineId;
import id.sidik.domain.MachineProfile;
import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Ledger.Tone;
import id.sidik.protocol.OptionCatalogue;
import id.sidik.protocol.OptionKey;
import id.sidik.store.Tables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The settings of a replaced machine, and its profile, on its successor: read back, what was not kept named. */
final class SettingCopy {
    private final Records records;
    private final SettingNotes notes;
    private final Replacement replacement;

    SettingCopy(Records records, SettingNotes notes, Replacement replacement) {
        this.records = records;
        this.notes = notes;
        this.replacement = replacement;
    }

    void run(Visit visit, LedgerSheet sheet) throws MachineException {
        MachineId fresh = replacement.fresh().id();
        Optional<String> profile = records.transact(this::inherit);
        profile.ifPresent(name -> sheet.line(Tone.PLAIN, "ledger.replace.profile", name));
        Map<String, String> wanted = new LinkedHashMap<>();
        replacement.settings().forEach(setting -> wanted.put(setting.name(), setting.old()));
        wanted.putAll(records.read(tables -> asked(tables, fresh)));
        List<OptionResult> results = visit.options().change(wanted);
        notes.keep(fresh, results);
        long proved = results.stream().filter(each -> each.outcome() == Outcome.PROVED).count();
        sheet.figure("settings", proved);
        if (proved > 0) sheet.line(Tone.GOOD, "ledger.replace.settings", proved);
        name(sheet, "ledger.replace.settingsOpen", results.stream().filter(each -> each.outcome() == Outcome.REFUSED
                || each.outcome() == Outcome.DIFFERENT).map(OptionResult::key).toList());
        name(sheet, "ledger.replace.settingsUnknown", replacement.unknownSettings());
    }

    private static void name(LedgerSheet sheet, String key, List<String> names) {
        if (!names.isEmpty()) sheet.line(Tone.LOOK, key, names.size(), String.join(", ", names));
    }

    /** The profile and the exceptions of the old machine, but for what every machine has for itself. */
    private Optional<String> inherit(Tables tables) {
        MachineId old = replacement.old().id();
        MachineId fresh = replacement.fresh().id();
        tables.profiles().chosen(old).ifPresent(id -> tables.profiles().choose(fresh, id));
        Map<String, Optional<String>> exceptions = new LinkedHashMap<>(tables.profiles().exceptions(old));
        exceptions.keySet().removeIf(ProfileDesk::own);
        Map<String, Optional<String>> all = new LinkedHashMap<>(exceptions);
        all.putAll(tables.profiles().exceptions(fresh));
        tables.profiles().replaceExceptions(fresh, all);
        return ProfileChoice.of(tables, fresh).map(MachineProfile::name);
    }

    /** Raw texts that the profile wants; never what moves the machine. */
    private static Map<String, String> asked(Tables tables, MachineId fresh) {
        Map<String, String> plain = ProfileChoice.wanted(tables, fresh);
        Map<String, String> raw = new LinkedHashMap<>();
        for (OptionKey key : OptionCatalogue.all()) {
            String text = plain.get(key.name());
            if (text != null && !key.movesTheMachine()) raw.put(key.name(), SettingNotes.raw(key.name(), text));
        }
        return raw;
    }
}
