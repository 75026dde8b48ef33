package id.sidik.app.machines;

import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Formats;
import id.sidik.app.text.Texts;
import id.sidik.app.view.FormDialog;
import id.sidik.app.view.Life;
import id.sidik.app.view.State;
import id.sidik.app.view.Zones;
import id.sidik.domain.Machine;
import id.sidik.operations.ContactLine;
import id.sidik.operations.MachineRow;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;

/** What is known of one machine: what it told of itself, and every contact with it. */
public final class MachineDetailView {
    private final MachinesViewModel model;
    private final MachineDialogs dialogs;
    private final Tables tables;
    private final Texts texts;
    private final Clock clock;
    private final Life life;

    @FXML
    private BorderPane detail;
    @FXML
    private Label title;
    @FXML
    private Button pull;
    @FXML
    private GridPane facts;
    @FXML
    private TableView<ContactLine> history;
    @FXML
    private TableColumn<ContactLine, LocalDateTime> at;
    @FXML
    private TableColumn<ContactLine, Column.Chip> result;
    @FXML
    private TableColumn<ContactLine, Long> count;
    @FXML
    private TableColumn<ContactLine, Long> read;
    @FXML
    private TableColumn<ContactLine, Long> fresh;
    @FXML
    private TableColumn<ContactLine, Long> offset;

    public MachineDetailView(MachinesViewModel model, MachineDialogs dialogs, Tables tables, Texts texts, Clock clock,
            Life life) {
        this.model = model;
        this.dialogs = dialogs;
        this.tables = tables;
        this.texts = texts;
        this.clock = clock;
        this.life = life;
    }

    @FXML
    private void initialize() {
        Formats formats = texts.formats();
        Column.of(at, line -> LocalDateTime.ofInstant(line.at(), clock.getZone()), formats::dateTime, "");
        Column.chip(result, line -> new Column.Chip(state(line), word(line)));
        Column.of(count, line -> line.machineCount().orElse(-1), value -> value < 0 ? "–" : formats.number(value),
                "figure");
        Column.of(read, ContactLine::read, formats::number, "figure");
        Column.of(fresh, ContactLine::fresh, formats::number, "figure");
        Column.of(offset, line -> line.clockOffset().map(Duration::toSeconds).orElse(Long.MIN_VALUE),
                value -> value == Long.MIN_VALUE ? "–" : formats.offset(Duration.ofSeconds(value)), "figure");
        tables.style(history);
        history.setPlaceholder(new Label(texts.get("machines.history.empty")));
        history.setItems(model.history());
        life.follow(model.chosen(), id -> show());
        life.follow(model.lines(), this::show);
    }

    private static State state(ContactLine line) {
        return switch (line.result()) {
            case COMPLETE, NOTHING_NEW -> State.READY;
            case INCOMPLETE, STOPPED -> State.LOOK;
            case REFUSED -> State.FAILED;
        };
    }

    private String word(ContactLine line) {
        String word = texts.get("contact." + line.result());
        return line.code().isBlank() ? word : word + " (" + line.code() + ")";
    }

    private void show() {
        Optional<MachineLine> line = model.chosenLine();
        detail.setVisible(line.isPresent());
        facts.getChildren().clear();
        line.ifPresent(this::show);
    }

    private void show(MachineLine line) {
        Machine machine = line.row().machine();
        title.setText(machine.name());
        pull.setDisable(!machine.reachable() || line.running().isPresent());
        fact("machines.serial", machine.id().serial());
        line.row().capability().ifPresent(this::learned);
        fact("machines.people", number(line.row().users()));
        fact("machines.stored", texts.formats().number(line.row().stored()));
        fact("machines.zone", Zones.word(machine.zone(), texts));
    }

    private void learned(MachineRow.Capabilities learned) {
        fact("machines.model", learned.model());
        fact("machines.firmware", learned.firmware());
        fact("machines.transport", learned.transport());
        if (learned.capacity() > 0) fact("machines.capacity", texts.formats().number(learned.capacity()));
    }

    private String number(OptionalLong value) {
        return value.isPresent() ? texts.formats().number(value.getAsLong()) : "";
    }

    private void fact(String key, String value) {
        int row = facts.getRowCount();
        Label name = new Label(texts.get(key));
        name.getStyleClass().add("fact-name");
        facts.add(name, 0, row);
        facts.add(new Label(value.isBlank() ? "–" : value), 1, row);
    }

    @FXML
    private void onPull() {
        model.chosenLine().ifPresent(line -> model.pull(line.row().machine()));
    }

    @FXML
    private void onEdit() {
        model.chosenLine().ifPresent(line -> dialogs.edit(detail, model.form(Optional.of(line.row().machine()))));
    }

    @FXML
    private void onRemove() {
        model.chosenLine().map(line -> line.row().machine()).ifPresent(machine -> FormDialog.confirm(
                detail.getScene().getWindow(), texts, texts.get("machines.remove.title", machine.name()),
                texts.get("machines.remove.sentence", machine.name()), "machines.remove",
                () -> model.remove(machine)));
    }
}
