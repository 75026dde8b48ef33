package id.sidik.app.machines.care;

import id.sidik.app.jobs.JobName;
import id.sidik.app.machines.MachinesViewModel;
import id.sidik.app.office.Latest;
import id.sidik.app.office.OfficeLink;
import id.sidik.domain.Machine;
import id.sidik.operations.CareDesk;
import id.sidik.operations.ClearingMinutes;
import id.sidik.operations.ClockRule;
import id.sidik.operations.MachineOverview;
import id.sidik.operations.Office;
import id.sidik.operations.OperationLine;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The chosen machine looked after: what is known of it, its own log, and every deed. */
public final class CareViewModel {
    private static final int OPERATIONS = 1000;

    /** Everything that the tabs show of one machine. */
    record Shown(Machine machine, MachineOverview overview, List<OperationLine> operations, boolean tenths,
            List<ClearingMinutes> minutes, ClockRule unitRule) {}

    private final MachinesViewModel machines;
    private final OfficeLink link;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<OperationLine> operations = FXCollections.observableArrayList();

    public CareViewModel(MachinesViewModel machines, OfficeLink link) {
        this.machines = machines;
        this.link = link;
        latest = link.latest();
        machines.chosen().subscribe(chosen -> refresh());
        link.news().edition().subscribe(edition -> refresh());
    }

    private void refresh() {
        machines.chosen().get().ifPresentOrElse(id -> latest.fetch(() -> link.office().machines().list().stream()
                .map(row -> row.machine()).filter(machine -> machine.id().equals(id)).findFirst().map(this::read),
                this::show), () -> show(Optional.empty()));
    }

    private Shown read(Machine machine) {
        Office office = link.office();
        return new Shown(machine, office.care().overview(machine),
                office.operationLogs().list(machine.id(), OPERATIONS), office.care().unlockInTenths(machine.id()),
                office.clearing().minutes(machine.id(), 1), office.clocks().unitRule());
    }

    private void show(Optional<Shown> found) {
        operations.setAll(found.map(Shown::operations).orElse(List.of()));
        shown.set(found);
    }

    ReadOnlyObjectProperty<Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** What is known of the chosen machine without asking it. */
    public Optional<MachineOverview> overview() {
        return shown.get().map(Shown::overview);
    }

    /** Tells when {@link #overview} is another one. */
    public ReadOnlyObjectProperty<?> changed() {
        return shown.getReadOnlyProperty();
    }

    ObservableList<OperationLine> operations() {
        return operations;
    }

    Optional<Machine> machine() {
        return shown.get().map(Shown::machine);
    }

    CareDesk desk() {
        return link.office().care();
    }

    OfficeLink link() {
        return link;
    }

    MachinesViewModel machines() {
        return machines;
    }

    /** The machine speaks to nobody else meanwhile: a job that leaves its ledger in the drawer. */
    void start(String name, BiFunction<Office, Machine, Job<Ledger>> deed) {
        machine().ifPresent(machine -> link.jobs().startLedger(new JobName(name, machine.name()), progress -> {
            machines.wake(machine);
            return deed.apply(link.office(), awake(machine)).run(progress);
        }, ledger -> link.news().changed()));
    }

    /** The simulated machine has another port after every start. */
    private Machine awake(Machine machine) {
        return link.office().machines().find(machine.id().serial()).orElse(machine);
    }

    void saveRule(ClockRule rule) {
        machine().ifPresent(machine -> link.write(() -> link.office().clocks().saveRule(machine.id(), rule),
                () -> link.notices().toast("care.rule.saved", machine.name())));
    }

    /** The chosen machine goes by the rule of the unit. */
    void inheritRule() {
        machine().ifPresent(machine -> link.write(() -> link.office().clocks().inheritRule(machine.id()),
                () -> link.notices().toast("care.rule.inherited", machine.name())));
    }

    Optional<ClockRule> unitRule() {
        return shown.get().map(Shown::unitRule);
    }

    void saveUnitRule(ClockRule rule) {
        link.write(() -> link.office().clocks().saveUnitRule(rule),
                () -> link.notices().toast("care.rule.unitSaved"));
    }

    void saveTenths(boolean tenths) {
        machine().ifPresent(machine -> link.write(() -> desk().saveUnlockInTenths(machine.id(), tenths), () -> {}));
    }

    /** Asks the chosen machine for its clock, and tells that it answered. */
    public void test() {
        machine().ifPresent(machine -> link.background().fetch(
                () -> onAwake(machine, (office, awake) -> office.clocks().look(awake)).run(Job.Progress.NONE),
                report -> {
                    link.news().changed();
                    link.notices().toast("summary.tested", machine.name(), report.offset());
                }, link.alarm()));
    }

    SetClockViewModel setClock(Machine machine) {
        return new SetClockViewModel(this, machine);
    }

    ClearLogViewModel clearLog(Machine machine) {
        return new ClearLogViewModel(this, machine);
    }

    /** A job that is watched where it was started, and leaves no ledger. */
    <T> Job<T> onAwake(Machine machine, BiFunction<Office, Machine, Job<T>> question) {
        return progress -> {
            machines.wake(machine);
            return question.apply(link.office(), awake(machine)).run(progress);
        };
    }
}
