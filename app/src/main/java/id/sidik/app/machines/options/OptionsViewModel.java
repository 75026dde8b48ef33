package id.sidik.app.machines.options;

import id.sidik.app.jobs.JobName;
import id.sidik.app.machines.MachineTalk;
import id.sidik.app.machines.MachinesViewModel;
import id.sidik.app.machines.assumptions.AssumptionsViewModel;
import id.sidik.app.machines.messages.MessagesViewModel;
import id.sidik.app.office.Latest;
import id.sidik.app.office.OfficeLink;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.AccessLine;
import id.sidik.operations.BookSheet;
import id.sidik.operations.KeySequences;
import id.sidik.operations.SettingRow;
import id.sidik.operations.SettingRow.State;
import id.sidik.operations.SettingSheet;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The settings of the chosen machine beside its profile, and its access periods. */
public final class OptionsViewModel {
    private final MachinesViewModel machines;
    private final OfficeLink link;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<Optional<SettingSheet>> sheet = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<SettingRow> rows = FXCollections.observableArrayList();
    private final ObservableList<AccessLine> access = FXCollections.observableArrayList();
    private final BooleanProperty onlyProfile = new SimpleBooleanProperty();
    private final MachineTalk talk;
    private Optional<MachineId> shown = Optional.empty();

    public OptionsViewModel(MachinesViewModel machines, OfficeLink link) {
        this.machines = machines;
        this.link = link;
        latest = link.latest();
        talk = new MachineTalk(machines, link);
        machines.chosen().subscribe(id -> refresh());
        link.news().edition().subscribe(edition -> refresh());
        onlyProfile.subscribe(only -> show());
    }

    ReadOnlyObjectProperty<Optional<SettingSheet>> sheet() {
        return sheet.getReadOnlyProperty();
    }

    ObservableList<SettingRow> rows() {
        return rows;
    }

    /** What was read of the access memory of this machine in this sitting. */
    ObservableList<AccessLine> access() {
        return access;
    }

    /** Whether only what the profile asks for is shown. */
    BooleanProperty onlyProfile() {
        return onlyProfile;
    }

    /** Whether the machine is being spoken with. */
    ReadOnlyBooleanProperty busy() {
        return talk.busy();
    }

    Optional<Machine> machine() {
        return talk.machine();
    }

    boolean reachable() {
        return talk.reachable();
    }

    private void refresh() {
        Optional<MachineId> id = machines.chosen().get();
        if (!id.equals(shown)) access.clear();
        shown = id;
        if (id.isEmpty()) return;
        latest.fetch(() -> link.office().profiles().last(id.get()), found -> {
            sheet.set(Optional.of(found));
            show();
        });
    }

    private void show() {
        rows.setAll(sheet.get().map(SettingSheet::rows).orElse(java.util.List.of()).stream().filter(row -> !onlyProfile
                .get() || row.state() != State.FREE && row.state() != State.BY_HAND).toList());
    }

    void read() {
        onlyProfile.set(false);
        talk.speak("settings", machine -> link.office().profiles().read(machine), found -> refresh());
    }

    void compare() {
        onlyProfile.set(true);
        talk.speak("settings", machine -> link.office().profiles().read(machine), found -> refresh());
    }

    void apply(boolean network) {
        write("profile", machine -> link.office().profiles().apply(machine, network));
    }

    void changeKey(int key) {
        write("commKey", machine -> link.office().profiles().changeKey(machine, key));
    }

    void readAccess() {
        talk.speak("access", machine -> link.office().access().read(machine), access::setAll);
    }

    /** Writes a slot; what was read of the others stays. */
    void writeAccess(AccessLine line) {
        talk.speak("access", machine -> link.office().access().write(machine, line), ledger -> {
            link.jobs().keep(ledger);
            if (ledger.good())
                access.replaceAll(each -> each.kind() == line.kind() && each.number() == line.number() ? line : each);
        });
    }

    void openBook(Path file, Consumer<BookSheet> then) {
        link.background().fetch(() -> link.office().books().open(file), then, link.alarm());
    }

    void saveBook(BookSheet book, Runnable then) {
        link.jobs().startLedger(new JobName("book", book.file().getFileName().toString()),
                link.office().books().save(book), ledger -> {
                    if (ledger.good()) then.run();
                });
    }

    /** Told the machine's model, blank when unknown, and what was written down for it. */
    void sequences(BiConsumer<String, Map<String, String>> then) {
        MachineId id = machine().orElseThrow().id();
        KeySequences desk = link.office().profiles().sequences();
        link.background().fetch(() -> Map.entry(desk.model(id), desk.of(id)),
                found -> then.accept(found.getKey(), found.getValue()), link.alarm());
    }

    void saveSequences(Map<String, String> texts) {
        MachineId id = machine().orElseThrow().id();
        link.background().fetch(() -> {
            link.office().profiles().sequences().save(id, texts);
            return id;
        }, done -> refresh(), link.alarm());
    }

    MessagesViewModel messages() {
        return new MessagesViewModel(talk, link);
    }

    AssumptionsViewModel assumptions(Machine machine) {
        return new AssumptionsViewModel(link, machine);
    }

    /** The laptop's time, as the machine's wall would show it. */
    LocalDateTime now(Machine machine) {
        return LocalDateTime.ofInstant(link.clock().instant(), machine.zone());
    }

    ProfileFormViewModel form() {
        return new ProfileFormViewModel(link, machine().orElseThrow());
    }

    private void write(String job, Function<Machine, Job<Ledger>> work) {
        talk.speak(job, work, ledger -> {
            link.jobs().keep(ledger);
            link.news().changed();
        });
    }
}
