package id.sidik.operations;

import id.sidik.devices.OptionResult;
import id.sidik.domain.Machine;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.operations.work.Ledger.Tone;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Another communication key. It is written by the old one and proved by a conversation with the new one; only then the
 * office believes it. A wrong key is tried once at most: machines lock themselves.
 */
final class ChangeCommKey implements Job<Ledger> {
    private static final String KEY = "COMKey";

    private final Records records;
    private final Visits visits;
    private final Clock clock;
    private final Machine machine;
    private final int key;
    private final Deeds deeds;

    ChangeCommKey(Records records, Visits visits, Clock clock, Deeds deeds, Machine machine, int key) {
        this.deeds = deeds;
        this.records = records;
        this.visits = visits;
        this.clock = clock;
        this.machine = machine;
        this.key = key;
    }

    @Override
    public Ledger run(Progress progress) {
        Instant started = clock.instant();
        Ledger ledger = change(progress);
        deeds.keep(machine.id(), started, "COMM_KEY", "", ledger);
        return ledger;
    }

    private Ledger change(Progress progress) {
        LedgerSheet sheet = new LedgerSheet("commKey", machine.name(), clock);
        progress.at(0, 0, "profile.writing", machine.name());
        try {
            List<OptionResult> results = visits.at(machine, progress,
                    visit -> visit.options().change(Map.of(KEY, Integer.toString(key))));
            return switch (results.getFirst().outcome()) {
                case UNKNOWN -> sheet.fail(Trouble.of("MES-506", "trouble.commKey.unknown", machine.name()));
                case REFUSED, DIFFERENT -> sheet.fail(Trouble.of("MES-507", "trouble.commKey.refused",
                        machine.name()));
                case ALREADY, PROVED, WRITTEN -> proved(sheet, progress);
            };
        } catch (TroubleException failed) {
            return sheet.fail(failed.trouble());
        }
    }

    private Ledger proved(LedgerSheet sheet, Progress progress) {
        if (!answersTo(machine.withCommKey(key), progress)) {
            boolean old = answersTo(machine, progress);
            return sheet.fail(Trouble.of("MES-508", old ? "trouble.commKey.stillOld" : "trouble.commKey.lost",
                    machine.name()));
        }
        records.transact(tables -> {
            tables.machines().find(machine.id()).ifPresent(known -> tables.machines().save(known.withCommKey(key)));
            return machine;
        });
        return sheet.line(Tone.GOOD, "ledger.commKey.proved").close(Outcome.DONE);
    }

    private boolean answersTo(Machine tried, Progress progress) {
        try {
            return visits.at(tried, progress, visit -> true);
        } catch (TroubleException refused) {
            if (refused.trouble().equals(Trouble.stopped())) throw refused;
            return false;
        }
    }
}
