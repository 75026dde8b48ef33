package id.sidik.app.sync;

import id.sidik.app.view.Choice;
import id.sidik.app.view.DateField;
import id.sidik.app.view.Life;
import id.sidik.domain.Machine;
import id.sidik.operations.centre.GuestDesk.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;

/** Who of another unit a PIN of a machine is. */
final class GuestFormView {
    private final List<Machine> machines;
    private final Optional<Line> known;
    private final ObjectProperty<Optional<LocalDate>> first;
    private final ObjectProperty<Optional<LocalDate>> last;
    private BooleanBinding ready = Bindings.createBooleanBinding(() -> false);

    @FXML
    private ComboBox<Machine> machine;
    @FXML
    private TextField pin;
    @FXML
    private TextField number;
    @FXML
    private DatePicker from;
    @FXML
    private DatePicker until;

    /** @param today from when a new guest usually stays */
    GuestFormView(List<Machine> machines, Optional<Line> known, LocalDate today) {
        this.machines = machines;
        this.known = known;
        this.first = new SimpleObjectProperty<>(Optional.of(known.map(Line::from).orElse(today)));
        this.last = new SimpleObjectProperty<>(known.flatMap(Line::until));
    }

    @FXML
    private void initialize() {
        Choice.fill(machine, machines, Machine::name);
        machines.stream().filter(each -> known.map(line -> line.machine().equals(each.id())).orElse(machines
                .size() == 1)).findFirst().ifPresent(machine::setValue);
        known.ifPresent(line -> {
            pin.setText(line.pin());
            number.setText(line.number());
        });
        Life asLongAsTheDialog = new Life();
        DateField.bind(from, first, asLongAsTheDialog);
        DateField.bind(until, last, asLongAsTheDialog);
        machine.setDisable(known.isPresent());
        pin.setDisable(known.isPresent());
        from.setDisable(known.isPresent());
        ready = machine.valueProperty().isNotNull().and(Bindings.createBooleanBinding(() -> !pin.getText().isBlank()
                && !number.getText().isBlank() && first.get().isPresent(), pin.textProperty(), number.textProperty(),
                first));
    }

    BooleanBinding ready() {
        return ready;
    }

    Node first() {
        return known.isPresent() ? until : pin;
    }

    Line line() {
        Machine chosen = machine.getValue();
        return new Line(chosen.id(), chosen.name(), pin.getText(), number.getText(), first.get().orElseThrow(), last
                .get());
    }
}
