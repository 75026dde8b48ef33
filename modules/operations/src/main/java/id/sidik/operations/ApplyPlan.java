package id.sidik.operations;

import id.sidik.devices.MachineException;
import id.sidik.devices.Visit;
import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Ledger.Tone;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.Deed;
import id.sidik.store.Snapshot;
import id.sidik.store.UuidV7;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Backup, deeds, proof, and the journal of it. */
final class ApplyPlan implements Job<Ledger> {
    private static final System.Logger LOG = System.getLogger(ApplyPlan.class.getName());

    private final Records records;
    private final Visits visits;
    private final Clock clock;
    private final BackupKeeper keeper;
    private final MachinePlan plan;
    private final String reason;
    private final After after;

    /** What is done in the same conversation when the plan is through. */
    @FunctionalInterface
    interface After {
        After NOTHING = (visit, results, sheet) -> {};

        void run(Visit visit, PlanResults results, LedgerSheet sheet) throws MachineException;
    }

    /** @param reason what the person said; kept in the journal */
    ApplyPlan(Records records, Visits visits, Clock clock, BackupKeeper keeper, MachinePlan plan, String reason,
            After after) {
        this.records = records;
        this.visits = visits;
        this.clock = clock;
        this.keeper = keeper;
        this.plan = plan;
        this.reason = reason;
        this.after = after;
    }

    @Override
    public Ledger run(Progress progress) {
        LedgerSheet sheet = new LedgerSheet("machine" + name(), plan.machine().name(), clock);
        progress.at(0, 0, "pull.connecting", plan.machine().name());
        try {
            PlanResults results = visits.at(plan.machine(), progress, visit -> work(visit, progress, sheet));
            Ledger ledger = new PlanLedger(sheet, plan, results).close();
            note(results, ledger.code());
            return ledger;
        } catch (TroubleException trouble) {
            LOG.log(System.Logger.Level.INFO, "{0} {1}: {2}", plan.kind(), plan.machine().id(), trouble.trouble()
                    .code());
            return sheet.fail(trouble.trouble());
        }
    }

    private String name() {
        String word = plan.kind().name();
        return word.charAt(0) + word.substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    private PlanResults work(Visit visit, Progress progress, LedgerSheet sheet) throws MachineException {
        progress.at(0, 0, "backup.reading", plan.machine().name());
        MachineImage before = keeper.read(plan.machine(), visit, progress);
        if (progress.stopRequested()) throw new TroubleException(Trouble.stopped());
        Snapshot backup = keeper.keep(plan.machine(), before, "BEFORE_" + plan.kind(), reason);
        if (plan.destructive() && !backup.verified())
            throw new TroubleException(Trouble.of("MES-301", "trouble.backup.notWhole", plan.machine().name()));
        sheet.line(backup.verified() ? Tone.PLAIN : Tone.LOOK, "ledger.backup.before", backup.users(),
                backup.fingers());
        Map<String, HeldPerson> now = records.read(tables -> Holdings.of(before, tables));
        PlanResults results = new PlanWork(records, plan, progress).run(visit, now);
        if (results.ended().isEmpty()) finish(visit, results, progress, sheet);
        return results;
    }

    /** The proof stands already, finger by finger; this is what the next comparison begins with. */
    private void finish(Visit visit, PlanResults results, Progress progress, LedgerSheet sheet) {
        try {
            after.run(visit, results, sheet);
            progress.at(0, 0, "backup.reading", plan.machine().name());
            keeper.keep(plan.machine(), keeper.read(plan.machine(), visit, progress), "AFTER_" + plan.kind(), reason);
        } catch (MachineException broken) {
            LOG.log(System.Logger.Level.INFO, "after {0}: {1}", plan.machine().id(), broken.getMessage());
            sheet.line(Tone.LOOK, "ledger.backup.noneAfter");
        }
    }

    private void note(PlanResults results, String code) {
        records.transact(tables -> {
            tables.deeds().add(new Deed(UuidV7.at(clock.instant()), plan.machine().id(), clock.instant(),
                    keeper.operator(), plan.kind().name(), reason,
                    Optional.of(code).filter(text -> !text.isBlank()).orElse("DONE"), results.lines()));
            return plan;
        });
    }
}
