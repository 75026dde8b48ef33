package id.sidik.operations;

import id.sidik.devices.MachineException;
import id.sidik.devices.Visit;
import id.sidik.domain.Employee;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.base.OfficeDay;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.operations.work.Ledger.Tone;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.Snapshot;
import id.sidik.store.Tables;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Backups of machines and the way back from them. */
public final class BackupDesk {
    private final Records records;
    private final Visits visits;
    private final Clock clock;
    private final BackupKeeper keeper;
    private final OfficeDay day;

    BackupDesk(Records records, Visits visits, Clock clock, BackupKeeper keeper, OfficeDay day) {
        this.records = records;
        this.visits = visits;
        this.clock = clock;
        this.keeper = keeper;
        this.day = day;
    }

    /** People, fingers and settings of a machine into the store. @param reason what the person said; may be blank */
    public Job<Ledger> backUp(Machine machine, String reason) {
        return progress -> {
            LedgerSheet sheet = new LedgerSheet("machineBackup", machine.name(), clock);
            progress.at(0, 0, "backup.reading", machine.name());
            try {
                Snapshot kept = visits.at(machine, progress, visit -> {
                    MachineImage image = keeper.read(machine, visit, progress);
                    if (progress.stopRequested()) throw new TroubleException(Trouble.stopped());
                    if (image.faces().knows()) sheet.line(Tone.PLAIN, "ledger.backup.faces");
                    if (!image.access().asked()) sheet.line(Tone.PLAIN, "ledger.backup.accessNotAsked");
                    return keeper.keep(machine, image, "ASKED", reason);
                });
                return told(sheet, kept);
            } catch (TroubleException trouble) {
                return sheet.fail(trouble.trouble());
            }
        };
    }

    private static Ledger told(LedgerSheet sheet, Snapshot kept) {
        sheet.figure("users", kept.users()).figure("fingers", kept.fingers());
        if (!kept.verified())
            return sheet.line(Tone.LOOK, "ledger.backup.notWhole", kept.users(), kept.fingers())
                    .close(Outcome.LOOK);
        return sheet.line(Tone.GOOD, "ledger.backup.whole", kept.users(), kept.fingers()).close(Outcome.DONE);
    }

    /** Newest first. */
    public List<BackupLine> list(MachineId machine, int most) {
        return records.read(tables -> tables.snapshots().list(machine, most)).stream().map(BackupKeeper::line)
                .toList();
    }

    /**
     * What restoring would do. Reads the machine, writes nothing.
     *
     * @param backup one of this machine; empty for the latest that is whole
     * @param wish   with {@link PlanWish#exact} people and fingers that came since are deleted
     * @throws TroubleException MES-302 when there is no such backup, NET-2xx when the machine cannot be asked
     */
    public Job<MachinePlan> plan(Machine machine, Optional<UUID> backup, PlanWish wish) {
        return progress -> {
            Snapshot from = find(machine, backup);
            progress.at(0, 0, "compare.reading", machine.name());
            AccessMemory wanted = records.read(tables -> BackupKeeper.access(from, tables));
            MachineImage image = visits.at(machine, progress, visit -> read(machine, visit, wanted, progress));
            PlanBasis basis = records.read(tables -> basis(tables, machine, machine, from, image));
            return new MachinePlan(MachinePlan.Kind.RESTORE, machine,
                    new Planner(basis, wish).plan(basis.comparer().compare(basis.desired())), basis,
                    new AccessPlan(wanted, basis.pins()));
        };
    }

    /** A backup without access records has nothing to compare them with. */
    private MachineImage read(Machine machine, Visit visit, AccessMemory wanted, Job.Progress progress)
            throws MachineException {
        MachineImage image = MachineImage.of(visit);
        return wanted.asked()
                ? image.with(image.options(), keeper.access(machine, visit, image.roster(), progress))
                : image;
    }

    private Snapshot find(Machine machine, Optional<UUID> backup) {
        Optional<Snapshot> found = records.read(tables -> backup.isPresent()
                ? backup.flatMap(tables.snapshots()::find).filter(own -> own.machine().equals(machine.id()))
                : tables.snapshots().list(machine.id(), 100).stream().filter(Snapshot::verified).findFirst());
        return found.orElseThrow(() -> new TroubleException(
                Trouble.of("MES-302", "trouble.backup.none", machine.name())));
    }

    /** @param from a backup of {@code source} @param image of {@code target} */
    PlanBasis basis(Tables tables, Machine source, Machine target, Snapshot from, MachineImage image) {
        DesiredState state = DesiredState.ofBackup(tables, from,
                DesiredState.owners(tables, source.id(), day.today()), image.roster().recordSize());
        Map<String, Employee> owners = DesiredState.owners(tables, target.id(), day.today());
        return new PlanBasis(state.people(), image, new Comparer(image.algorithm(), image.roster().recordSize(),
                image.names(), Holdings.of(image, tables), Optional.empty(), owners));
    }

    /** Does what a plan of restoring showed; the access records come last. @param reason kept in the journal */
    public Job<Ledger> restore(MachinePlan plan, String reason) {
        return progress -> new ApplyPlan(records, visits, clock, keeper, plan, reason, (visit, results, sheet) -> {
            progress.at(0, 0, "access.writing", plan.machine().name());
            new AccessCopy(visit.access(keeper.variants(plan.machine())), plan.accessPlan(), AccessCopy.Of.SELF)
                    .run(visit.people().list(), sheet, progress);
        }).run(progress);
    }
}
