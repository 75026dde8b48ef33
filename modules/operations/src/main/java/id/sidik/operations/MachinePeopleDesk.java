package id.sidik.operations;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.base.OfficeDay;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.operations.work.Ledger.Tone;
import id.sidik.operations.work.TroubleException;
import id.sidik.protocol.RawUser;
import id.sidik.store.KeptFinger;
import id.sidik.store.Membership;
import id.sidik.store.Snapshot;
import id.sidik.store.Tables;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Who belongs on a machine, who is there, and the way from the one to the other. */
public final class MachinePeopleDesk {
    private final Records records;
    private final Visits visits;
    private final Clock clock;
    private final BackupKeeper keeper;
    private final OfficeDay day;

    MachinePeopleDesk(Records records, Visits visits, Clock clock, BackupKeeper keeper, OfficeDay day) {
        this.records = records;
        this.visits = visits;
        this.clock = clock;
        this.keeper = keeper;
        this.day = day;
    }

    /** Reads the machine and compares. Writes nothing. @throws TroubleException NET-2xx */
    public Job<MachineComparison> compare(Machine machine) {
        return progress -> {
            progress.at(0, 0, "compare.reading", machine.name());
            MachineImage image = visits.at(machine, progress, MachineImage::of);
            return records.read(tables -> comparison(tables, machine, image));
        };
    }

    private MachineComparison comparison(Tables tables, Machine machine, MachineImage image) {
        DesiredState desired = DesiredState.ofOffice(tables, machine.id(), image.algorithm(), day.today());
        Optional<Snapshot> last = tables.snapshots().latest(machine.id());
        Comparer comparer = new Comparer(image.algorithm(), image.roster().recordSize(), image.names(),
                Holdings.of(image, tables), last.map(backup -> Holdings.of(backup, tables)),
                DesiredState.owners(tables, machine.id(), day.today()));
        return new MachineComparison(machine, clock.instant(), desired, last.map(BackupKeeper::line),
                new PlanBasis(desired.people(), image, comparer));
    }

    /** What would be done to make the machine as it is wanted. Writes nothing. */
    public MachinePlan plan(MachineComparison comparison, PlanWish wish) {
        return new MachinePlan(MachinePlan.Kind.APPLY, comparison.machine(),
                new Planner(comparison.basis(), wish).plan(comparison.people()), comparison.basis());
    }

    /**
     * Backs the machine up, does the plan, reads everything back. Nobody who changed since the comparison is touched.
     *
     * @param reason what the person said; kept in the journal
     */
    public Job<Ledger> apply(MachinePlan plan, String reason) {
        return new ApplyPlan(records, visits, clock, keeper, plan, reason, ApplyPlan.After.NOTHING);
    }

    /** @param privilege the level on the machine, 0 user to 14 administrator; empty when the person is not to be there */
    public void belong(EmployeeId employee, MachineId machine, OptionalInt privilege) {
        records.transact(tables -> {
            belong(tables, employee, machine, privilege);
            return employee;
        });
    }

    static void belong(Tables tables, EmployeeId employee, MachineId machine, OptionalInt privilege) {
        if (privilege.isPresent())
            tables.memberships().save(new Membership(employee, machine, privilege.getAsInt()));
        else
            tables.memberships().remove(employee, machine);
    }

    /**
     * Takes the machine's people and fingers for what the office wants: those whose PIN leads to an employee.
     *
     * @param pins empty for everybody
     */
    public Job<Ledger> adopt(Machine machine, Set<String> pins) {
        return progress -> {
            LedgerSheet sheet = new LedgerSheet("machineAdopt", machine.name(), clock);
            progress.at(0, 0, "backup.reading", machine.name());
            try {
                Snapshot backup = visits.at(machine, progress, visit -> keeper.keep(machine,
                        keeper.read(machine, visit, progress), "ASKED", ""));
                return records.transact(tables -> adopt(tables, backup, pins, sheet));
            } catch (TroubleException trouble) {
                return sheet.fail(trouble.trouble());
            }
        };
    }

    private Ledger adopt(Tables tables, Snapshot backup, Set<String> pins, LedgerSheet sheet) {
        Map<String, Employee> owners = DesiredState.owners(tables, backup.machine(), day.today());
        List<KeptFinger> fingers = tables.snapshots().fingers(backup);
        long taken = 0;
        long people = 0;
        List<String> strangers = new ArrayList<>();
        for (RawUser raw : Holdings.users(backup, tables)) {
            String pin = raw.user().pin();
            if (pin.isEmpty() || !pins.isEmpty() && !pins.contains(pin)) continue;
            Employee owner = owners.get(pin);
            if (owner == null) {
                strangers.add(pin);
                continue;
            }
            tables.memberships().save(new Membership(owner.id(), backup.machine(), raw.user().level()));
            List<KeptFinger> own = fingers.stream().filter(finger -> finger.pin().text().equals(pin)).toList();
            own.forEach(finger -> tables.fingers().assign(owner.id(), finger));
            people++;
            taken += own.size();
        }
        sheet.figure("people", people).figure("fingers", taken).figure("strangers", strangers.size());
        sheet.line(Tone.GOOD, "ledger.adopted", people, taken);
        if (!strangers.isEmpty())
            sheet.line(Tone.LOOK, "ledger.adopted.strangers", strangers.size(), String.join(", ", strangers));
        return sheet.close(strangers.isEmpty() ? Outcome.DONE : Outcome.LOOK);
    }
}
