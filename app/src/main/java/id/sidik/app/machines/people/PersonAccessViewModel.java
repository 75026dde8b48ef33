package id.sidik.app.machines.people;

import id.sidik.app.jobs.JobName;
import id.sidik.app.jobs.RunningJob;
import id.sidik.app.office.OfficeLink;
import id.sidik.domain.Machine;
import id.sidik.operations.AccessForms;
import id.sidik.operations.AccessLine.State;
import id.sidik.operations.PersonAccess;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The access periods of one person on one machine: read first, then changed, written and read back. */
final class PersonAccessViewModel {
    private final OfficeLink link;
    private final Machine machine;
    private final String pin;
    private final BooleanProperty own = new SimpleBooleanProperty();
    private final List<StringProperty> zones = List.of(new SimpleStringProperty(""), new SimpleStringProperty(""),
            new SimpleStringProperty(""));
    private final ObjectProperty<String> flag = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Optional<State>> state = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Ledger>> outcome = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Optional<RunningJob> job = Optional.empty();

    PersonAccessViewModel(OfficeLink link, Machine machine, String pin) {
        this.link = link;
        this.machine = machine;
        this.pin = pin;
        link.background().fetch(this::forms, forms -> flag.set(forms.flag()), link.alarm());
    }

    private AccessForms forms() {
        return link.office().access().forms(machine.id());
    }

    String pin() {
        return pin;
    }

    /** Whether the person has own periods rather than those of the group. */
    BooleanProperty own() {
        return own;
    }

    /** Three numbers as typed. */
    List<StringProperty> zones() {
        return zones;
    }

    /** What 1 means in this machine's answer, GROUP or OWN; null before that was looked up. */
    ReadOnlyObjectProperty<String> flag() {
        return flag;
    }

    /** What the machine told; empty before it was read. */
    ReadOnlyObjectProperty<Optional<State>> state() {
        return state.getReadOnlyProperty();
    }

    /** What came of the last writing. */
    ReadOnlyObjectProperty<Optional<Ledger>> outcome() {
        return outcome.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Whether it was read, and the firmware knows the question. */
    BooleanBinding writable() {
        return Bindings.createBooleanBinding(
                () -> !busy.get() && state.get().filter(told -> told != State.UNKNOWN).isPresent(), busy, state);
    }

    void read() {
        outcome.set(Optional.empty());
        speak(link.office().personAccess().read(machine, pin), this::show);
    }

    private void show(PersonAccess told) {
        own.set(told.own());
        for (int nth = 0; nth < zones.size(); nth++) zones.get(nth).set(told.zones().get(nth));
        state.set(Optional.of(told.state()));
    }

    void write() {
        PersonAccess wanted = PersonAccess.of(pin, own.get(), zones.stream().map(StringProperty::get).toList());
        speak(link.office().personAccess().write(machine, wanted), ledger -> {
            link.jobs().keep(ledger);
            outcome.set(Optional.of(ledger));
        });
    }

    /** A change is kept for the machine, which is read anew. @param meaning GROUP or OWN */
    void switchFlag(String meaning) {
        if (meaning == null || flag.get() == null || meaning.equals(flag.get())) return;
        flag.set(meaning);
        link.write(() -> link.office().access().saveForms(machine.id(), forms().withFlag(meaning)), this::read);
    }

    private <T> void speak(Job<T> work, Consumer<T> then) {
        if (busy.get()) return;
        busy.set(true);
        RunningJob row = link.jobs().start(new JobName("access", machine.name()), work, result -> {
            busy.set(false);
            job = Optional.empty();
            then.accept(result);
        }, fault -> {
            busy.set(false);
            job = Optional.empty();
        });
        if (busy.get()) job = Optional.of(row);
    }

    /** The sheet is closed. */
    void end() {
        job.ifPresent(RunningJob::stop);
    }
}
