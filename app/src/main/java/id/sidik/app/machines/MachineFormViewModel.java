package id.sidik.app.machines;

import id.sidik.app.jobs.Background;
import id.sidik.app.office.OfficeLink;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.ProbeReport;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Adding or changing a machine: where it stands, a test, and its name. A new machine is known by the test's serial. */
public final class MachineFormViewModel {
    private final OfficeLink link;
    private final Optional<Machine> before;
    private final Consumer<Machine> saved;
    private final StringProperty host = new SimpleStringProperty("");
    private final StringProperty port = new SimpleStringProperty(String.valueOf(Machine.DEFAULT_PORT));
    private final StringProperty key = new SimpleStringProperty("0");
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<ZoneId> zone = new SimpleObjectProperty<>(ZoneId.of("Asia/Jakarta"));
    private final ObjectProperty<Optional<ProbeReport>> report = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty testing = new SimpleBooleanProperty();
    private Runnable stop = () -> {};

    MachineFormViewModel(OfficeLink link, Optional<Machine> machine, Consumer<Machine> saved) {
        this.link = link;
        this.before = machine;
        this.saved = saved;
        machine.ifPresent(this::fill);
        if (machine.isEmpty())
            link.background().fetch(() -> link.office().unit().load().zone(), zone::set, link.alarm());
        host.subscribe(() -> report.set(Optional.empty()));
        port.subscribe(() -> report.set(Optional.empty()));
        key.subscribe(() -> report.set(Optional.empty()));
    }

    private void fill(Machine machine) {
        host.set(machine.host());
        port.set(String.valueOf(machine.port()));
        key.set(String.valueOf(machine.commKey()));
        name.set(machine.name());
        zone.set(machine.zone());
    }

    public boolean isNew() {
        return before.isEmpty();
    }

    public StringProperty host() {
        return host;
    }

    public StringProperty port() {
        return port;
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
        return report;
    }

    public BooleanProperty testing() {
        return testing;
    }

    public Optional<String> hostFault() {
        return host.get().isBlank() && isNew() ? Optional.of("machineForm.host.missing") : Optional.empty();
    }

    public Optional<String> portFault() {
        return number(port.get(), 1, 65_535).isPresent() ? Optional.empty() : Optional.of("machineForm.port.fault");
    }

    public Optional<String> keyFault() {
        return number(key.get(), 0, Machine.MAX_COMM_KEY).isPresent()
                ? Optional.empty()
                : Optional.of("machineForm.key.fault");
    }

    public Optional<String> nameFault() {
        return name.get().isBlank() ? Optional.of("machineForm.name.missing") : Optional.empty();
    }

    /** The address can be tested. */
    public BooleanBinding testable() {
        return Bindings.createBooleanBinding(() -> !host.get().isBlank() && portFault().isEmpty()
                && keyFault().isEmpty() && !testing.get(), host, port, key, testing);
    }

    /** Everything that must be there is: for a new machine also the serial number, which only the machine knows. */
    public BooleanBinding savable() {
        return Bindings.createBooleanBinding(() -> hostFault().isEmpty() && portFault().isEmpty()
                && keyFault().isEmpty() && nameFault().isEmpty() && id().isPresent(), host, port, key, name, report);
    }

    private Optional<MachineId> id() {
        return before.map(Machine::id).or(() -> report.get().filter(ProbeReport.Answered.class::isInstance)
                .map(ProbeReport.Answered.class::cast).map(ProbeReport.Answered::id));
    }

    public void test() {
        testing.set(true);
        report.set(Optional.empty());
        stop = link.background().run(link.office().machines().probe(host.get().strip(), intOf(port), intOf(key)),
                new Probing());
    }

    /** Ends a test that is under way. */
    public void stop() {
        stop.run();
    }

    /** @param then when it is saved; a refusal is told by the alarm and the form stays */
    public void save(Runnable then) {
        Machine machine = new Machine(id().orElseThrow(), name.get().strip(), host.get().strip(), intOf(port),
                intOf(key), zone.get());
        link.write(() -> link.office().machines().save(machine), () -> {
            saved.accept(machine);
            then.run();
        });
    }

    private static int intOf(StringProperty text) {
        return Integer.parseInt(text.get().strip());
    }

    private static Optional<Integer> number(String text, int least, int most) {
        String digits = text.strip();
        if (!digits.matches("\\d{1,6}")) return Optional.empty();
        return Optional.of(Integer.valueOf(digits)).filter(value -> value >= least && value <= most);
    }

    private final class Probing implements Background.Watcher<ProbeReport> {
        @Override
        public void at(long done, long total, String stepKey, List<Object> arguments) {}

        @Override
        public void done(ProbeReport result) {
            testing.set(false);
            report.set(Optional.of(result));
            if (result instanceof ProbeReport.Answered answered && name.get().isBlank())
                name.set(answered.known().orElse(answered.suggestedName()));
        }

        @Override
        public void broken(Throwable fault) {
            testing.set(false);
            link.alarm().accept(fault);
        }
    }
}
