package id.sidik.app.machines;

import id.sidik.app.office.OfficeLink;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.ProbeReport;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Adding or changing a machine: where it stands, a test, and its name. A new machine is known by the test's serial. */
public final class MachineFormViewModel {
    private final OfficeLink link;
    private final Optional<Machine> before;
    private final Consumer<Machine> saved;
    private final RoadModel road = new RoadModel();
    private final StringProperty typedSerial = new SimpleStringProperty("");
    private final StringProperty key = new SimpleStringProperty("0");
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<ZoneId> zone = new SimpleObjectProperty<>(ZoneId.of("Asia/Jakarta"));
    private final RoadTest test;
    private final OtherRoad other;

    MachineFormViewModel(OfficeLink link, Optional<Machine> machine, Consumer<Machine> saved) {
        this.link = link;
        this.before = machine;
        this.saved = saved;
        test = new RoadTest(link, this::suggestName);
        other = new OtherRoad(link, road, machine.map(Machine::id));
        machine.ifPresent(this::fill);
        if (machine.isEmpty())
            link.background().fetch(() -> link.office().unit().load().zone(), zone::set, link.alarm());
        for (Observable part : road.parts()) part.addListener(changed -> test.forget());
        key.subscribe(() -> test.forget());
        road.kind().subscribe(kind -> {
            if (kind == RoadKind.SERIAL) lookForPorts();
        });
    }

    private void fill(Machine machine) {
        road.fill(machine);
        typedSerial.set(machine.id().serial());
        key.set(String.valueOf(machine.commKey()));
        name.set(machine.name());
        zone.set(machine.zone());
    }

    /** Looks at the laptop's serial ports anew. */
    public void lookForPorts() {
        link.background().fetch(() -> link.office().serial().ports(), road::offer, link.alarm());
    }

    /** Writes the raw bytes of the latest serial conversations, for whoever finds out how a machine speaks. */
    public void saveTrace(Path file) {
        link.write(() -> link.office().serial().saveTrace(file), () -> {});
    }

    public boolean isNew() {
        return before.isEmpty();
    }

    public RoadModel road() {
        return road;
    }

    /** The serial number read off the machine, where it cannot be asked for it. */
    public StringProperty typedSerial() {
        return typedSerial;
    }

    /** Whether a person has to type the serial number. */
    public BooleanBinding serialNeeded() {
        return Bindings.createBooleanBinding(() -> isNew() && (!road.kind().get().canBeAsked()
                || report().get().filter(ProbeReport.Unnamed.class::isInstance).isPresent()), road.kind(), report());
    }

    /** The communication key as typed. */
    public StringProperty key() {
        return key;
    }

    public StringProperty name() {
        return name;
    }

    public ObjectProperty<ZoneId> zone() {
        return zone;
    }

    /** What the last test said; empty after a change of the address. */
    public ObjectProperty<Optional<ProbeReport>> report() {
        return test.report();
    }

    public BooleanProperty testing() {
        return test.testing();
    }

    /** The road beside the chosen one. */
    public OtherRoad other() {
        return other;
    }

    /** Asks at the end of the other road. */
    public void tryOther() {
        if (keyFault().isEmpty()) other.run(Numbers.of(key.get()));
    }

    /** Goes over to the other road, which has answered; saved with the rest. */
    public void takeOther() {
        Optional<ProbeReport> told = other.test().report().get();
        other.take();
        report().set(told);
        told.ifPresent(this::suggestName);
    }

    public Optional<String> serialFault() {
        return serialNeeded().get() && !MachineId.isValid(typedSerial.get().strip())
                ? Optional.of("machineForm.serial.missing")
                : Optional.empty();
    }

    public Optional<String> keyFault() {
        return Numbers.within(key.get(), 0, Machine.MAX_COMM_KEY).isPresent()
                ? Optional.empty()
                : Optional.of("machineForm.key.fault");
    }

    public Optional<String> nameFault() {
        return name.get().isBlank() ? Optional.of("machineForm.name.missing") : Optional.empty();
    }

    /** The road can be tested. */
    public BooleanBinding testable() {
        return Bindings.createBooleanBinding(() -> road.kind().get().canBeAsked() && road.usable()
                && keyFault().isEmpty() && !testing().get(), parts(testing(), key));
    }

    /** Everything that must be there is: for a new machine also the serial number. */
    public BooleanBinding savable() {
        return Bindings.createBooleanBinding(() -> road.usable() && keyFault().isEmpty() && nameFault().isEmpty()
                && id().isPresent(), parts(key, name, report(), typedSerial));
    }

    private Observable[] parts(Observable... others) {
        return Stream.concat(Stream.of(road.parts()), Stream.of(others)).toArray(Observable[]::new);
    }

    private Optional<MachineId> id() {
        return before.map(Machine::id).or(this::toldId).or(this::typedId);
    }

    private Optional<MachineId> toldId() {
        return report().get().filter(ProbeReport.Answered.class::isInstance).map(ProbeReport.Answered.class::cast)
                .map(ProbeReport.Answered::id);
    }

    private Optional<MachineId> typedId() {
        return Optional.of(typedSerial.get().strip()).filter(text -> serialNeeded().get())
                .filter(MachineId::isValid).map(MachineId::new);
    }

    public void test() {
        test.run(road.road(), Numbers.of(key.get()));
    }

    /** Ends tests that are under way. */
    public void stop() {
        test.stop();
        other.test().stop();
    }

    private void suggestName(ProbeReport result) {
        if (result instanceof ProbeReport.Answered answered && name.get().isBlank())
            name.set(answered.known().orElse(answered.suggestedName()));
    }

    /** @param then when it is saved; a refusal is told by the alarm and the form stays */
    public void save(Runnable then) {
        Machine machine = new Machine(id().orElseThrow(), name.get().strip(), road.road(),
                Numbers.of(key.get()), zone.get());
        link.write(() -> link.office().machines().save(machine), () -> {
            saved.accept(machine);
            then.run();
        });
    }
}
