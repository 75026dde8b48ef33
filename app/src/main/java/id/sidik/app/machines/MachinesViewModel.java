package id.sidik.app.machines;

import id.sidik.app.jobs.JobName;
import id.sidik.app.jobs.RunningJob;
import id.sidik.app.machines.diagnosis.DiagnosisViewModel;
import id.sidik.app.machines.disk.DiskViewModel;
import id.sidik.app.machines.rescue.RescueModel;
import id.sidik.app.machines.push.PushViewModel;
import id.sidik.app.machines.scan.ScanViewModel;
import id.sidik.app.notice.Notice;
import id.sidik.app.office.Latest;
import id.sidik.app.office.OfficeLink;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.ContactLine;
import id.sidik.operations.Handover;
import id.sidik.operations.MachinePlace;
import id.sidik.operations.MachineRow;
import id.sidik.operations.PullSummary;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The machines of the unit and what is done with them. */
public final class MachinesViewModel {
    private static final int HISTORY = 50;
    private static final String PULL = "pull";
    private static final String PULL_ALL = "pullAll";

    private final OfficeLink link;
    private final DemoMachine demo;
    private final Latest list;
    private final Latest past;
    private final ObservableList<MachineLine> lines = FXCollections.observableArrayList();
    private final ObservableList<ContactLine> history = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<MachineId>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<MachineTab>> wantedTab = new SimpleObjectProperty<>(Optional.empty());
    private final Map<MachineId, RunningJob> pulling = new HashMap<>();
    private List<MachineRow> rows = List.of();
    private List<MachineId> failed = List.of();
    private Optional<PullBoard> board = Optional.empty();
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();

    public MachinesViewModel(OfficeLink link, DemoMachine demo) {
        this.link = link;
        this.demo = demo;
        list = link.latest();
        past = link.latest();
        chosen.subscribe(id -> readHistory());
        link.news().edition().subscribe(edition -> refresh());
    }

    public ObservableList<MachineLine> lines() {
        return lines;
    }

    /** Whether the list was read once: before that it is not known to be empty. */
    public ReadOnlyBooleanProperty read() {
        return read.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return list.busy();
    }

    /** The machine that the lower half of the screen tells of. */
    public ObjectProperty<Optional<MachineId>> chosen() {
        return chosen;
    }

    public Optional<MachineLine> chosenLine() {
        return chosen.get().flatMap(id -> lines.stream().filter(line -> line.row().machine().id().equals(id))
                .findFirst());
    }

    /** The tab that was asked for from elsewhere; taken by who opens it. */
    public ObjectProperty<Optional<MachineTab>> wantedTab() {
        return wantedTab;
    }

    /** The contacts of the chosen machine, newest first. */
    public ObservableList<ContactLine> history() {
        return history;
    }

    public void refresh() {
        list.fetch(link.office().machines()::list, found -> {
            rows = found;
            show();
            read.set(true);
            readHistory();
        });
    }

    /** One job for all machines that can be reached and are not being pulled already, side by side. */
    public void pullAll() {
        pullMany(rows.stream().map(MachineRow::machine).filter(Machine::reachable).toList());
    }

    /** Those whose last pull of all did not bring the whole log, once more. */
    public void pullFailed() {
        List<MachineId> wanted = failed;
        pullMany(rows.stream().map(MachineRow::machine).filter(machine -> wanted.contains(machine.id())).toList());
    }

    private void pullMany(List<Machine> wanted) {
        List<Machine> machines = wanted.stream().filter(machine -> !pulling.containsKey(machine.id())).toList();
        if (machines.isEmpty() || board.isPresent()) return;
        PullBoard rowsOf = new PullBoard(machines.stream().map(Machine::id).toList());
        board = Optional.of(rowsOf);
        RunningJob job = link.jobs().start(new JobName(PULL_ALL, ""), many(machines, rowsOf), summary -> {
            board = Optional.empty();
            failed = summary.failed();
            machines.forEach(machine -> pulling.remove(machine.id()));
            rowsOf.worthKeeping().forEach(link.jobs()::keep);
            link.jobs().keep(summary.ledger());
            link.news().changed();
        }, fault -> {
            board = Optional.empty();
            machines.forEach(machine -> pulling.remove(machine.id()));
            show();
        });
        if (!link.jobs().running().contains(job)) return;
        machines.forEach(machine -> pulling.put(machine.id(), job));
        job.step().subscribe(step -> rowsOf.hear());
        show();
    }

    /** The simulated machine is switched on first, and its address of today is kept. */
    private Job<PullSummary> many(List<Machine> machines, PullBoard told) {
        List<MachineId> ids = machines.stream().map(Machine::id).toList();
        return progress -> {
            machines.forEach(this::wake);
            return link.office().pulls().pull(ids, told).run(progress);
        };
    }

    public void pull(Machine machine) {
        if (pulling.containsKey(machine.id())) return;
        RunningJob job = link.jobs().start(new JobName(PULL, machine.name()), job(machine), ledger -> {
            pulling.remove(machine.id());
            link.jobs().keep(ledger);
            link.news().changed();
        }, fault -> {
            pulling.remove(machine.id());
            show();
        });
        if (!link.jobs().running().contains(job)) return;
        pulling.put(machine.id(), job);
        show();
    }

    /** The simulated machine is switched on first, and its address of today is kept. */
    private Job<Ledger> job(Machine machine) {
        if (!DemoMachine.is(machine)) return link.office().pulls().pull(machine.id());
        return progress -> {
            wake(machine);
            return link.office().pulls().pull(machine.id()).run(progress);
        };
    }

    /** Switches the simulated machine on and keeps its address of today; any other machine is left alone. */
    public void wake(Machine machine) {
        if (DemoMachine.is(machine))
            link.office().machines().save(demo.switchOn(machine.name(), demoMonth(), machine.zone()));
    }

    private YearMonth demoMonth() {
        return YearMonth.now(link.clock()).minusMonths(1);
    }

    /** Switches the simulated machine on, puts it into the list and pulls it. */
    public void tryDemo(String name) {
        link.background().fetch(() -> {
            Machine machine = demo.switchOn(name, demoMonth(), link.office().unit().load().zone());
            link.office().machines().save(machine);
            return machine;
        }, machine -> {
            link.news().changed();
            chosen.set(Optional.of(machine.id()));
            pull(machine);
        }, link.alarm());
    }

    /** Gives a machine the address at which it was seen; its history keeps both. */
    public void takeAddress(Machine machine, MachinePlace place) {
        link.write(() -> link.office().scans().takeAddress(machine.id(), place.host(), place.port()),
                () -> link.notices().toast("machines.taken", machine.name(), place.place()));
    }

    public void remove(Machine machine) {
        link.write(() -> link.office().machines().remove(machine.id()), () -> {
            chosen.set(Optional.empty());
            link.notices().toast("machines.removed", machine.name());
        });
    }

    /** @param owner whose disk it is where its files do not say */
    public DiskViewModel disk(Optional<Machine> owner) {
        return new DiskViewModel(link, owner);
    }

    /** What the office had before this program. */
    public RescueModel rescue() {
        return new RescueModel(link);
    }

    public PushViewModel push() {
        return new PushViewModel(link);
    }

    public java.time.Clock clock() {
        return link.clock();
    }

    public ScanViewModel scan() {
        return new ScanViewModel(link, id -> chosen.set(Optional.of(id)));
    }

    public DiagnosisViewModel diagnosis(Machine machine) {
        return new DiagnosisViewModel(link, machine);
    }

    /**
     * Writes the state of the chosen machine as a sheet.
     *
     * @param words the sheet's text
     */
    public void saveHandover(Path file, Function<Handover, String> words) {
        chosen.get().ifPresent(id -> link.background().fetch(() -> {
            Handover found = link.office().handover().of(id).orElseThrow();
            Files.writeString(file, words.apply(found));
            return file;
        }, saved -> link.notices().toast("handover.saved", saved), fault -> {
            if (fault instanceof IOException)
                link.notices().keep(Notice.of(Notice.Tone.BAD, "handover.unwritable", file));
            else
                link.alarm().accept(fault);
        }));
    }

    public MachineFormViewModel form(Optional<Machine> machine) {
        return new MachineFormViewModel(link, machine, saved -> chosen.set(Optional.of(saved.id())));
    }

    /** Sets the lines anew; the running jobs tell their own steps to the cells. */
    private void show() {
        lines.setAll(rows.stream()
                .map(row -> new MachineLine(row, Optional.ofNullable(pulling.get(row.machine().id())),
                        board.flatMap(all -> all.row(row.machine().id()))))
                .toList());
        if (chosenLine().isEmpty()) chosen.set(lines.stream().findFirst().map(line -> line.row().machine().id()));
    }

    private void readHistory() {
        if (chosen.get().isEmpty()) {
            history.clear();
            return;
        }
        MachineId id = chosen.get().get();
        past.fetch(() -> link.office().machines().history(id, HISTORY), history::setAll);
    }
}
