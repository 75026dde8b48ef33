package id.sidik.app.machines.people;

import id.sidik.app.jobs.JobName;
import id.sidik.app.machines.MachineLine;
import id.sidik.app.machines.MachinesViewModel;
import id.sidik.app.office.OfficeLink;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.BackupLine;
import id.sidik.operations.ComparedPerson;
import id.sidik.operations.MachineComparison;
import id.sidik.operations.MachinePlan;
import id.sidik.operations.PlanWish;
import id.sidik.operations.Replacement;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The people of the chosen machine beside what the office wants there, and what can be done about it. */
public final class MachinePeopleViewModel {
    private static final int MOST_BACKUPS = 100;

    private final OfficeLink link;
    private final MachinesViewModel machines;
    private final Map<MachineId, MachineComparison> compared = new HashMap<>();
    private final ObservableList<ComparedPerson> people = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<MachineComparison>> comparison = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    public MachinePeopleViewModel(OfficeLink link, MachinesViewModel machines) {
        this.link = link;
        this.machines = machines;
        machines.chosen().subscribe(id -> show());
    }

    ObservableList<ComparedPerson> people() {
        return people;
    }

    /** What was seen last of the chosen machine; empty before it was compared. */
    ReadOnlyObjectProperty<Optional<MachineComparison>> comparison() {
        return comparison.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    Optional<Machine> machine() {
        return machines.chosenLine().map(line -> line.row().machine());
    }

    /** All machines, for the choice of the one that is replaced. */
    List<Machine> others() {
        return machines.lines().stream().map(MachineLine::row).map(row -> row.machine())
                .filter(each -> !machine().equals(Optional.of(each))).toList();
    }

    private void show() {
        Optional<MachineComparison> known = machines.chosen().get().map(compared::get);
        comparison.set(known);
        people.setAll(known.map(MachineComparison::people).orElse(List.of()));
    }

    void compare() {
        machine().ifPresent(chosen -> run(new JobName("machineCompare", chosen.name()),
                link.office().machinePeople().compare(chosen), seen -> {
                    compared.put(chosen.id(), seen);
                    show();
                }));
    }

    PersonAccessViewModel access(Machine machine, String pin) {
        return new PersonAccessViewModel(link, machine, pin);
    }

    private <T> void run(JobName name, Job<T> job, Consumer<T> then) {
        busy.set(true);
        link.jobs().start(name, job, result -> {
            busy.set(false);
            then.accept(result);
        }, fault -> busy.set(false));
    }

    /** What would be done; nothing is written. */
    MachinePlan plan(MachineComparison seen, PlanWish wish) {
        return link.office().machinePeople().plan(seen, wish);
    }

    void apply(MachinePlan plan, String reason) {
        deed(plan.machine(), link.office().machinePeople().apply(plan, reason), "machineApply");
    }

    /** Takes what the machine has for what the office wants. @param pins empty for everybody */
    void adopt(Machine machine, Set<String> pins) {
        deed(machine, link.office().machinePeople().adopt(machine, pins), "machineAdopt");
    }

    void backUp(Machine machine) {
        deed(machine, link.office().backups().backUp(machine, ""), "machineBackup");
    }

    void backups(Machine machine, Consumer<List<BackupLine>> then) {
        link.background().fetch(() -> link.office().backups().list(machine.id(), MOST_BACKUPS), then, link.alarm());
    }

    void restorePlan(Machine machine, UUID backup, boolean exact, Consumer<MachinePlan> then) {
        PlanWish wish = exact ? PlanWish.usual().exactly() : PlanWish.usual();
        run(new JobName("machinePlan", machine.name()),
                link.office().backups().plan(machine, Optional.of(backup), wish), then);
    }

    void restore(MachinePlan plan, String reason) {
        deed(plan.machine(), link.office().backups().restore(plan, reason), "machineRestore");
    }

    void look(Machine old, Machine fresh, Consumer<Replacement> then) {
        run(new JobName("machineLook", fresh.name()), link.office().replacing().look(old, fresh), then);
    }

    MachinePlan replacePlan(Replacement replacement, boolean withoutFingers) {
        return link.office().replacing().plan(replacement, withoutFingers);
    }

    void replace(Replacement replacement, MachinePlan plan, String reason) {
        deed(plan.machine(), link.office().replacing().replace(replacement, plan, reason), "machineReplace");
    }

    /** What was seen of a machine before something was done to it is no longer so. */
    private void deed(Machine machine, Job<Ledger> job, String name) {
        run(new JobName(name, machine.name()), job, ledger -> {
            link.jobs().keep(ledger);
            compared.remove(machine.id());
            link.news().changed();
            show();
            if (ledger.good() || ledger.outcome() == Ledger.Outcome.LOOK) compareAgain(machine);
        });
    }

    private void compareAgain(Machine machine) {
        if (machine().filter(machine::equals).isPresent()) compare();
    }
}
