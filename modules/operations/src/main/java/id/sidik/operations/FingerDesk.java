package id.sidik.operations;

import id.sidik.domain.Employee;
import id.sidik.domain.Machine;
import id.sidik.operations.PlanStep.Action;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.base.OfficeDay;
import id.sidik.operations.base.Records;
import id.sidik.rules.Regulation;
import id.sidik.store.Deed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Fingers of the unit held against its regulation, and the way back to it. */
public final class FingerDesk {
    private final Records records;
    private final Visits visits;
    private final Clock clock;
    private final BackupKeeper keeper;
    private final OfficeDay day;
    private final Supplier<Regulation> regulation;

    FingerDesk(Records records, Visits visits, Clock clock, BackupKeeper keeper, OfficeDay day,
            Supplier<Regulation> regulation) {
        this.records = records;
        this.visits = visits;
        this.clock = clock;
        this.keeper = keeper;
        this.day = day;
        this.regulation = regulation;
    }

    /** How many fingers one person may have by the regulation of the office; 1 means exactly one. */
    public int most() {
        return regulation.get().enrolment().maxFingers();
    }

    /** Asks no machine: what the last backups tell. */
    public FingerCheck check() {
        Regulation rule = regulation.get();
        return records.read(tables -> new FingerReview(tables, rule, day.today()).check());
    }

    /**
     * How the surplus fingers of a machine would be deleted. Reads the machine, writes nothing.
     *
     * @param all  whether all fingers of these people go, to be enrolled anew, and not only those beyond the most
     * @param pins empty for everybody
     */
    public Job<MachinePlan> surplus(Machine machine, boolean all, Set<String> pins) {
        return progress -> {
            progress.at(0, 0, "compare.reading", machine.name());
            MachineImage image = visits.at(machine, progress, MachineImage::of);
            return records.read(tables -> {
                Map<String, HeldPerson> now = Holdings.of(image, tables);
                Map<String, Employee> owners = DesiredState.owners(tables, machine.id(), day.today());
                Comparer comparer = new Comparer(image.algorithm(), image.roster().recordSize(), image.names(), now,
                        Optional.empty(), owners);
                List<PlanStep> steps = new ArrayList<>();
                for (ComparedPerson person : comparer.compare(List.of()))
                    if (pins.isEmpty() || pins.contains(person.pin())) steps.add(step(person, all));
                return new MachinePlan(MachinePlan.Kind.SURPLUS, machine, steps,
                        new PlanBasis(List.of(), image, comparer));
            });
        };
    }

    private PlanStep step(ComparedPerson person, boolean all) {
        List<Integer> fingers = person.fingers().stream().map(ComparedPerson.Finger::number).toList();
        int most = most();
        int kept = fingers.size() <= most ? fingers.size() : all ? 0 : most;
        String name = person.name().isBlank() ? person.nameThere() : person.name();
        return new PlanStep(person.pin(), name, Action.KEEP, person.nameThere(), person.nameThere(), Set.of(),
                List.of(), fingers.subList(kept, fingers.size()), List.of());
    }

    /** Backs up, deletes, proves; a deleted finger no longer stands for its person. */
    public Job<Ledger> deleteSurplus(MachinePlan plan, String reason) {
        return new ApplyPlan(records, visits, clock, keeper, plan, reason, (visit, results, sheet) -> {
            Map<String, Employee> owners = plan.basis().comparer().owners();
            records.transact(tables -> {
                for (Deed.Line line : results.lines())
                    if (line.finger() != Deed.Line.PERSON && PlanResults.good(line) && owners.containsKey(line.pin()))
                        tables.fingers().release(owners.get(line.pin()).id(), line.finger());
                return plan;
            });
        });
    }
}
