package id.sidik.app.people;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import id.sidik.domain.PinAlias;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A PIN in the form of a person. A line with a blank PIN is no PIN. */
public final class PinLine {
    private final StringProperty pin = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Machine>> machine = new SimpleObjectProperty<>(Optional.empty());
    private Optional<PinAlias> before = Optional.empty();

    static PinLine of(PinAlias alias, List<Machine> machines) {
        PinLine line = new PinLine();
        line.before = Optional.of(alias);
        line.pin.set(alias.pin().text());
        line.machine.set(
                alias.machine().flatMap(id -> machines.stream().filter(each -> each.id().equals(id)).findFirst()));
        return line;
    }

    public StringProperty pin() {
        return pin;
    }

    /** Empty for every machine of the unit. */
    public ObjectProperty<Optional<Machine>> machine() {
        return machine;
    }

    public Optional<String> fault() {
        String typed = pin.get().strip();
        return typed.isEmpty() || Pin.isValid(typed) ? Optional.empty() : Optional.of("person.pin.fault");
    }

    /** The days of an alias that was there before stay as they were; so does a machine that left the list. */
    Optional<PinAlias> alias(EmployeeId employee) {
        if (pin.get().isBlank()) return Optional.empty();
        Optional<MachineId> hidden = before.filter(known -> known.pin().text().equals(pin.get().strip()))
                .flatMap(PinAlias::machine);
        return Optional.of(new PinAlias(employee, machine.get().map(Machine::id).or(() -> hidden),
                new Pin(pin.get().strip()), before.flatMap(PinAlias::from), before.flatMap(PinAlias::until)));
    }
}
