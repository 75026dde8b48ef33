package id.sidik.app.machines.disk;

import id.sidik.app.jobs.JobName;
import id.sidik.app.office.Latest;
import id.sidik.app.office.OfficeLink;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.DiskFileLine;
import id.sidik.operations.DiskPreview;
import id.sidik.operations.MachineRow;
import id.sidik.operations.work.Job;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A flash disk before it is taken, and one that is prepared. */
public final class DiskViewModel {
    private final OfficeLink link;
    private final Latest looking;
    private final ObservableList<DiskFileLine> files = FXCollections.observableArrayList();
    private final ObservableList<Machine> machines = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Machine>> owner = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final Map<Path, Machine> named = new HashMap<>();
    private Optional<DiskPreview> preview = Optional.empty();

    /** @param owner whose disk it is where the files do not say */
    public DiskViewModel(OfficeLink link, Optional<Machine> owner) {
        this.link = link;
        looking = link.latest();
        this.owner.set(owner);
        this.owner.subscribe(chosen -> show());
        link.latest().fetch(link.office().machines()::list,
                rows -> machines.setAll(rows.stream().map(MachineRow::machine).toList()));
    }

    public ObservableList<DiskFileLine> files() {
        return files;
    }

    public ObservableList<Machine> machines() {
        return machines;
    }

    public ObjectProperty<Optional<Machine>> owner() {
        return owner;
    }

    public ReadOnlyBooleanProperty busy() {
        return looking.busy();
    }

    /** Whether there is something to take, and it is clear whose it is. */
    public ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    /** Whether some file waits for its machine to be named. */
    public boolean asks() {
        return shown().map(DiskPreview::asks).orElse(false);
    }

    public void look(Path place) {
        looking.fetch(() -> link.office().disks().look(place).run(Job.Progress.NONE), found -> {
            preview = Optional.of(found);
            named.clear();
            show();
        });
    }

    /** What would be taken, with the machines put in that a person has named. */
    private Optional<DiskPreview> shown() {
        return preview.map(found -> found.with(unsaid(found)));
    }

    private Map<Path, MachineId> unsaid(DiskPreview found) {
        Map<Path, MachineId> all = new HashMap<>();
        found.files().stream().filter(DiskViewModel::asked).forEach(file -> Optional.ofNullable(named.get(file.file()))
                .or(owner::get).ifPresent(machine -> all.put(file.file(), machine.id())));
        return all;
    }

    private static boolean asked(DiskFileLine file) {
        return file.taken() && file.machine().isEmpty();
    }

    /** Whether the file itself does not say whose it is, so that a person may. */
    public boolean nameable(DiskFileLine line) {
        return preview.stream().flatMap(found -> found.files().stream())
                .anyMatch(file -> file.file().equals(line.file()) && asked(file));
    }

    /** Of this one file; it counts more than the machine of the whole disk. */
    public void name(DiskFileLine line, Machine machine) {
        named.put(line.file(), machine);
        show();
    }

    /** The machine that a person named for this file, or for the whole disk. */
    public Optional<Machine> named(DiskFileLine line) {
        return Optional.ofNullable(named.get(line.file())).or(owner::get);
    }

    private void show() {
        Optional<DiskPreview> now = shown();
        files.setAll(now.map(DiskPreview::files).orElse(List.of()));
        ready.set(now.filter(found -> found.something() && !found.asks()).isPresent());
    }

    /** @param close called before the work begins */
    public void take(Runnable close) {
        shown().ifPresent(found -> {
            close.run();
            Path name = Optional.ofNullable(found.place().getFileName()).orElse(found.place());
            link.jobs().startLedger(new JobName("importAttlog", name.toString()), link.office().disks().take(found),
                    ledger -> link.news().changed());
        });
    }

    /**
     * Writes the latest whole backup of the owner on a disk.
     *
     * @param ask is told the files that would be replaced, and what to run when that is wanted
     */
    public void prepare(Path folder, BiConsumer<List<String>, Runnable> ask) {
        owner.get().ifPresent(machine -> link.background().fetch(
                () -> link.office().disks().inTheWay(machine.id(), Optional.empty(), folder), names -> {
                    if (names.isEmpty()) write(machine, folder, false);
                    else
                        ask.accept(names, () -> write(machine, folder, true));
                }, link.alarm()));
    }

    private void write(Machine machine, Path folder, boolean replace) {
        link.jobs().startLedger(new JobName("prepareDisk", machine.name()),
                link.office().disks().prepare(machine.id(), Optional.empty(), folder, replace),
                ledger -> link.news().changed());
    }
}
