package id.sidik.app.machines.enrol;

import id.sidik.app.jobs.JobName;
import id.sidik.app.jobs.RunningJob;
import id.sidik.app.machines.MachinesViewModel;
import id.sidik.app.office.Latest;
import id.sidik.app.office.OfficeLink;
import id.sidik.domain.Employee;
import id.sidik.domain.Machine;
import id.sidik.operations.EnrolDesk;
import id.sidik.operations.EnrolFacts;
import id.sidik.operations.EnrolNews;
import id.sidik.operations.EnrolPerson;
import id.sidik.operations.EnrolWish;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Trouble;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** One enrolment from the choice of the person to its ledger. */
public final class EnrolViewModel {
    private final OfficeLink link;
    private final MachinesViewModel machines;
    private final Latest reading;
    private final Latest facing;
    private final ObservableList<EnrolPerson> people = FXCollections.observableArrayList();
    private final ObjectProperty<Machine> machine = new SimpleObjectProperty<>();
    private final ObjectProperty<EnrolPerson> person = new SimpleObjectProperty<>();
    private final ObjectProperty<Integer> finger = new SimpleObjectProperty<>();
    private final StringProperty witness = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final BooleanProperty replace = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<EnrolFacts>> facts = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Doubt>> doubt = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<EnrolNews>> news = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Ledger>> outcome = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<RunningJob>> job = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Why the wanted person may not be enrolled here yet. */
    enum Doubt {
        NO_PIN, NOT_SEEN
    }

    /** @param place in the people of the machine; empty where nobody was wanted, or he or she has no PIN there */
    private record Reading(List<EnrolPerson> people, Optional<EnrolPerson> place, Optional<Doubt> doubt) {}

    EnrolViewModel(OfficeLink link, MachinesViewModel machines, Wanted wanted) {
        this.link = link;
        this.machines = machines;
        reading = link.latest();
        facing = link.latest();
        machine.subscribe(chosen -> read(chosen, wanted));
        person.subscribe(chosen -> face());
    }

    private void read(Machine chosen, Wanted wanted) {
        people.clear();
        doubt.set(Optional.empty());
        if (chosen == null) return;
        reading.fetch(() -> reading(link.office().enrolment(), chosen, wanted), found -> {
            people.setAll(found.people());
            doubt.set(found.doubt());
            found.place().ifPresent(person::set);
        });
    }

    private static Reading reading(EnrolDesk desk, Machine chosen, Wanted wanted) {
        List<EnrolPerson> people = desk.people(chosen.id());
        Optional<String> pin = switch (wanted) {
            case Wanted.Anybody() -> Optional.empty();
            case Wanted.OfMachine(String there) -> Optional.of(there);
            case Wanted.OfStaff(Employee employee) ->
                desk.person(chosen.id(), employee.id()).map(EnrolPerson::pin);
        };
        Optional<EnrolPerson> place = people.stream().filter(each -> pin.equals(Optional.of(each.pin()))).findFirst();
        if (place.isPresent() || !(wanted instanceof Wanted.OfStaff(Employee employee)))
            return new Reading(people, place, Optional.empty());
        Optional<EnrolPerson> unseen = desk.person(chosen.id(), employee.id());
        List<EnrolPerson> all = Stream.concat(unseen.stream(), people.stream()).toList();
        return new Reading(all, unseen, Optional.of(unseen.isPresent() ? Doubt.NOT_SEEN : Doubt.NO_PIN));
    }

    private void face() {
        if (machine.get() == null || person.get() == null) {
            facts.set(Optional.empty());
            return;
        }
        String pin = person.get().pin();
        Machine chosen = machine.get();
        facing.fetch(() -> link.office().enrolment().facts(chosen.id(), pin), found -> facts.set(Optional.of(found)));
    }

    /** Of the person with whom the sheet was opened. */
    ReadOnlyObjectProperty<Optional<Doubt>> doubt() {
        return doubt.getReadOnlyProperty();
    }

    ObservableList<EnrolPerson> people() {
        return people;
    }

    /** All of the list: what a road cannot do is told once its machine is chosen. */
    ObservableList<Machine> machines() {
        return FXCollections.observableArrayList(machines.lines().stream().map(line -> line.row().machine())
                .toList());
    }

    /** Why the chosen machine's sensor cannot be started from here, and what to do instead. */
    Optional<Trouble> obstacle() {
        return Optional.ofNullable(machine.get()).flatMap(EnrolDesk::obstacle);
    }

    /** Whether a finger can be taken at the sensor now. */
    BooleanBinding startable() {
        BooleanBinding road = Bindings.createBooleanBinding(() -> obstacle().isEmpty(), machine);
        return ready().and(road);
    }

    /** Whether a finger can be fetched now. */
    BooleanBinding fetchable() {
        BooleanBinding road = Bindings.createBooleanBinding(
                () -> machine.get() != null && machine.get().reachable(), machine);
        return ready().and(road);
    }

    public ObjectProperty<Machine> machine() {
        return machine;
    }

    ObjectProperty<EnrolPerson> person() {
        return person;
    }

    ObjectProperty<Integer> finger() {
        return finger;
    }

    StringProperty witness() {
        return witness;
    }

    StringProperty reason() {
        return reason;
    }

    BooleanProperty replace() {
        return replace;
    }

    ReadOnlyObjectProperty<Optional<EnrolFacts>> facts() {
        return facts.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<EnrolNews>> news() {
        return news.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Ledger>> outcome() {
        return outcome.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<RunningJob>> job() {
        return job.getReadOnlyProperty();
    }

    /** Whether everything is chosen, and nothing is going on. */
    private BooleanBinding ready() {
        return Bindings.createBooleanBinding(() -> job.get().isEmpty() && machine.get() != null && person.get() != null
                && finger.get() != null && !witness.get().isBlank() && !reason.get().isBlank(), job, machine, person,
                finger, witness, reason);
    }

    void atSensor() {
        start((wish, told) -> link.office().enrolment().atSensor(wish, told));
    }

    void fromMachine() {
        start((wish, told) -> link.office().enrolment().fromMachine(wish, told));
    }

    /** One way of taking a finger. */
    @FunctionalInterface
    private interface Way {
        Job<Ledger> of(EnrolWish wish, Consumer<EnrolNews> told);
    }

    private void start(Way way) {
        Machine chosen = machine.get();
        EnrolWish wish = new EnrolWish(chosen.id(), person.get().pin(), finger.get(), witness.get().strip(),
                reason.get().strip(), replace.get());
        outcome.set(Optional.empty());
        news.set(Optional.of(new EnrolNews.Preparing()));
        AtomicReference<EnrolNews> newest = new AtomicReference<>();
        RunningJob row = link.jobs().start(new JobName("enrol", chosen.name()), progress -> {
            machines.wake(chosen);
            return way.of(wish, telling(newest, progress, chosen.name())).run(progress);
        }, this::ended, fault -> job.set(Optional.empty()));
        row.step().subscribe(step -> Optional.ofNullable(newest.get()).ifPresent(now -> news.set(Optional.of(now))));
        if (link.jobs().running().contains(row)) job.set(Optional.of(row));
    }

    /** What the job's thread says comes to the window on the back of its progress. */
    private static Consumer<EnrolNews> telling(AtomicReference<EnrolNews> newest, Job.Progress progress, String name) {
        AtomicLong ticks = new AtomicLong();
        return said -> {
            newest.set(said);
            progress.at(ticks.incrementAndGet(), 0, "enrol.running", name);
        };
    }

    private void ended(Ledger ledger) {
        job.set(Optional.empty());
        news.set(Optional.empty());
        outcome.set(Optional.of(ledger));
        link.jobs().keep(ledger);
        link.news().changed();
        face();
    }

    void cancel() {
        job.get().ifPresent(RunningJob::stop);
    }
}
