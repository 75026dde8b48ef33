package id.sidik.app.machines.rescue;

import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.State;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.OldProgramLook;
import id.sidik.operations.OldProgramLook.Origin;
import id.sidik.operations.OldProgramLook.Told;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * From which machines the records come. What the old program does not tell a person says here, for the row that is
 * chosen: a serial number, a machine of the list, or that the records are left out.
 */
public final class OriginsPane extends VBox {
    private static final double HEIGHT = 160;

    private final TableView<Origin> table = new TableView<>();
    private final TextField serial = new TextField();
    private final Button name = new Button();
    private final Button leave = new Button();

    public OriginsPane() {
        super(6);
        table.setId("rescueOrigins");
        table.setPrefHeight(HEIGHT);
        table.setMinHeight(HEIGHT);
        serial.setId("rescueSerial");
        name.setId("rescueName");
        leave.setId("rescueLeave");
    }

    /** Once, when the words and the model are there. */
    void show(RescueModel model, Tables tables, Texts texts) {
        Label label = new Label(texts.get("rescue.serial"));
        label.setLabelFor(serial);
        serial.setAccessibleText(texts.get("rescue.serial"));
        serial.setPromptText(texts.get("rescue.serial.prompt"));
        serial.setPrefColumnCount(18);
        name.setText(texts.get("rescue.name"));
        leave.setText(texts.get("rescue.leave"));
        HBox line = new HBox(8, label, serial, name, leave);
        line.setAlignment(Pos.CENTER_LEFT);
        table.setAccessibleText(texts.get("rescue.origins"));
        table.setPlaceholder(new Label(texts.get("rescue.empty")));
        columns(model, texts);
        tables.style(table);
        getChildren().setAll(table, line);
        var nothing = table.getSelectionModel().selectedItemProperty().isNull();
        name.disableProperty().bind(nothing.or(serial.textProperty().isEmpty()));
        leave.disableProperty().bind(nothing);
        name.setOnAction(event -> chosen().ifPresent(origin -> named(model, origin)));
        serial.setOnAction(event -> name.fire());
        leave.setOnAction(event -> chosen().ifPresent(origin -> model.name(origin, Optional.empty())));
        model.found().subscribe(found -> fill(found.map(OldProgramLook::origins).orElse(List.of())));
    }

    private void named(RescueModel model, Origin origin) {
        String typed = serial.getText().strip();
        Optional<MachineId> known = model.machines().stream().filter(machine -> machine.name().equalsIgnoreCase(typed))
                .map(Machine::id).findFirst();
        if (known.isPresent()) model.name(origin, known);
        if (known.isPresent() || model.name(origin, typed)) serial.clear();
        else
            serial.selectAll();
    }

    private void columns(RescueModel model, Texts texts) {
        TableColumn<Origin, String> sensor = column("rescueSensor", texts.get("rescue.sensor"), 110);
        Column.of(sensor, origin -> origin.sensor().isBlank() ? "–" : origin.sensor());
        TableColumn<Origin, String> alias = column("rescueAlias", texts.get("rescue.alias"), 170);
        Column.of(alias, origin -> origin.alias().isBlank() ? "–" : origin.alias());
        TableColumn<Origin, Long> count = column("rescueCount", texts.get("rescue.count"), 100);
        Column.of(count, Origin::punches, texts.formats()::number, "figure");
        TableColumn<Origin, String> machine = column("rescueMachine", texts.get("rescue.machine"), 230);
        Column.of(machine, origin -> origin.machine().map(id -> called(model, id)).orElse("–"));
        TableColumn<Origin, Column.Chip> told = column("rescueTold", texts.get("rescue.told"), 270);
        Column.chip(told, origin -> new Column.Chip(state(origin.told()), texts.get("rescue.told." + origin.told())));
        table.getColumns().setAll(List.of(sensor, alias, count, machine, told));
    }

    private static <T> TableColumn<Origin, T> column(String id, String title, double width) {
        TableColumn<Origin, T> column = new TableColumn<>(title);
        column.setId(id);
        column.setPrefWidth(width);
        return column;
    }

    private static String called(RescueModel model, MachineId id) {
        return model.machines().stream().filter(machine -> machine.id().equals(id)).map(machine -> machine.name() + " ("
                + id + ")").findFirst().orElse(id.serial());
    }

    private static State state(Told told) {
        return switch (told) {
            case RECORD, LIST, PERSON -> State.READY;
            case NUMBER, NOBODY -> State.LOOK;
            case LEFT -> State.NEVER;
        };
    }

    /** The row that was chosen stays chosen; else the first that waits for a word. */
    private void fill(List<Origin> origins) {
        Optional<String> before = chosen().map(Origin::key);
        table.getItems().setAll(origins);
        origins.stream().filter(origin -> origin.told() == Told.NOBODY).findFirst().or(() -> origins.stream()
                .filter(origin -> before.filter(origin.key()::equals).isPresent()).findFirst())
                .ifPresent(table.getSelectionModel()::select);
    }

    private Optional<Origin> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }
}
