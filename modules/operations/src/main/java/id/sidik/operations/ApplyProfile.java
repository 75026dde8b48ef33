package id.sidik.operations;

import id.sidik.devices.OptionResult;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineProfile;
import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.operations.work.Ledger.Tone;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.protocol.OptionCatalogue;
import id.sidik.protocol.OptionKey;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One machine set as its profile says: read, written, read back; what moves it comes last. */
final class ApplyProfile implements Job<Ledger> {
    private final Records records;
    private final Visits visits;
    private final Clock clock;
    private final Machine machine;
    private final boolean network;
    private final SettingNotes notes;
    private final Deeds deeds;

    ApplyProfile(Records records, Visits visits, Clock clock, Deeds deeds, Machine machine, boolean network) {
        this.deeds = deeds;
        this.records = records;
        this.visits = visits;
        this.clock = clock;
        this.machine = machine;
        this.network = network;
        this.notes = new SettingNotes(records, clock);
    }

    @Override
    public Ledger run(Progress progress) throws InterruptedException {
        LedgerSheet sheet = new LedgerSheet("profile", machine.name(), clock);
        Map<String, String> wanted = records.read(tables -> ProfileChoice.wanted(tables, machine.id()));
        if (wanted.isEmpty()) return sheet.fail(Trouble.of("MES-501", "trouble.profile.none", machine.name()));
        Instant started = clock.instant();
        Ledger ledger = attempt(sheet, wanted, progress);
        if (ledger.outcome() != Outcome.NOTHING_NEW) deeds.keep(machine.id(), started, "PROFILE", profile(), ledger);
        return ledger;
    }

    private Ledger attempt(LedgerSheet sheet, Map<String, String> wanted, Progress progress)
            throws InterruptedException {
        try {
            return apply(sheet, wanted, progress);
        } catch (TroubleException failed) {
            return sheet.fail(failed.trouble());
        }
    }

    /** Its name; blank when only exceptions of the machine are wanted. */
    private String profile() {
        return records.read(tables -> ProfileChoice.of(tables, machine.id())).map(MachineProfile::name).orElse("");
    }

    private Ledger apply(LedgerSheet sheet, Map<String, String> wanted, Progress progress)
            throws InterruptedException {
        Map<String, String> here = part(wanted, false);
        Map<String, String> moving = part(wanted, true);
        progress.at(0, 0, "profile.writing", machine.name());
        List<OptionResult> results = visits.at(machine, progress, visit -> {
            notes.keep(machine.id(), visit.options().readAll(SettingNotes.asked()));
            return visit.options().change(here);
        });
        notes.keep(machine.id(), results);
        ChangeLines lines = new ChangeLines(sheet);
        results.forEach(lines::add);
        if (!moving.isEmpty()) {
            MoveMachine move = new MoveMachine(records, visits, notes, machine);
            if (network) move.run(moving, lines, progress);
            else
                move.hold(moving, lines, progress);
        }
        lines.figures();
        if (lines.notKept() > 0)
            return sheet.fail(Trouble.of("MES-515", "trouble.profile.notKept", lines.notKept(), machine.name()));
        if (sheet.asks()) return sheet.close(Outcome.LOOK);
        if (lines.changed() > 0) return sheet.close(Outcome.DONE);
        return sheet.line(Tone.GOOD, "ledger.profile.already").close(Outcome.NOTHING_NEW);
    }

    /** Raw texts in the order of the catalogue. */
    private static Map<String, String> part(Map<String, String> wanted, boolean moving) {
        Map<String, String> raw = new LinkedHashMap<>();
        for (OptionKey key : OptionCatalogue.all()) {
            String plain = wanted.get(key.name());
            if (plain != null && key.movesTheMachine() == moving)
                raw.put(key.name(), SettingNotes.raw(key.name(), plain));
        }
        return raw;
    }
}
