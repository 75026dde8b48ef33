package id.sidik.app.people;

import id.sidik.app.text.Texts;
import id.sidik.app.view.Choice;
import id.sidik.app.view.Icons;
import id.sidik.domain.Machine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;

/** A PIN, the machine it holds on, and taking it away. */
final class PinEditor extends HBox {
    PinEditor(PinLine line, PersonFormViewModel model, Texts texts) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        TextField pin = new TextField();
        pin.setPrefWidth(110);
        pin.setPromptText("PIN");
        pin.setAccessibleText("PIN");
        pin.textProperty().bindBidirectional(line.pin());
        ComboBox<Optional<Machine>> machine = new ComboBox<>();
        machine.setPrefWidth(200);
        machine.setAccessibleText(texts.get("person.pin.machine"));
        List<Optional<Machine>> choices = new ArrayList<>(List.of(Optional.empty()));
        model.machines().forEach(each -> choices.add(Optional.of(each)));
        Choice.fill(machine, choices, each -> each.map(Machine::name).orElseGet(() -> texts.get("machine.every")));
        machine.valueProperty().bindBidirectional(line.machine());
        Button remove = new Button(null, Icons.of(FluentUiRegularAL.DISMISS_16));
        remove.getStyleClass().addAll("flat", "button-icon");
        remove.setAccessibleText(texts.get("person.pin.remove"));
        remove.setOnAction(event -> model.pins().remove(line));
        Label fault = new Label();
        fault.getStyleClass().add("field-fault");
        line.pin().subscribe(() -> fault.setText(line.fault().map(texts::get).orElse("")));
        getChildren().setAll(pin, machine, remove, fault);
    }
}
