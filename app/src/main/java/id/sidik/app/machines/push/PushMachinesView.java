package id.sidik.app.machines.push;

import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Formats;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Choice;
import id.sidik.app.view.State;
import id.sidik.operations.PushKnockLine;
import id.sidik.operations.PushManner;
import id.sidik.operations.PushRow;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

/** Which machines may report, and who else knocked. */
public final class PushMachinesView {
    private final PushViewModel model;
    private final Tables tables;
    private final Texts texts;
    private final Clock clock;
    private boolean showing;

    @FXML
    private TableView<PushRow> machines;
    @FXML
    private TableColumn<PushRow, String> name;
    @FXML
    private TableColumn<PushRow, Column.Chip> heard;
    @FXML
    private TableColumn<PushRow, Optional<Instant>> reported;
    @FXML
    private TableColumn<PushRow, String> clockOffset;
    @FXML
    private TableColumn<PushRow, String> from;
    @FXML
    private TableColumn<PushRow, String> dialect;
    @FXML
    private TableColumn<PushRow, Integer> waiting;
    @FXML
    private TextField serial;
    @FXML
    private Button register;
    @FXML
    private ComboBox<PushManner.ZoneForm> zoneForm;
    @FXML
    private CheckBox verifyFirst;
    @FXML
    private Button unregister;
    @FXML
    private TableView<PushKnockLine> knocks;
    @FXML
    private TableColumn<PushKnockLine, String> stranger;
    @FXML
    private TableColumn<PushKnockLine, String> strangerFrom;
    @FXML
    private TableColumn<PushKnockLine, Long> times;
    @FXML
    private TableColumn<PushKnockLine, Instant> last;
    @FXML
    private TableColumn<PushKnockLine, String> deed;

    PushMachinesView(PushViewModel model, Tables tables, Texts texts, Clock clock) {
        this.model = model;
        this.tables = tables;
        this.texts = texts;
        this.clock = clock;
    }

    @FXML
    private void initialize() {
        machineColumns();
        knockColumns();
        serial.textProperty().bindBidirectional(model.serial());
        register.disableProperty().bind(model.registrable().not());
        Choice.fill(zoneForm, List.of(PushManner.ZoneForm.values()), form -> texts.get("push.zone." + form));
        machines.getSelectionModel().selectedItemProperty().subscribe(this::show);
        zoneForm.valueProperty().subscribe(form -> change());
        verifyFirst.selectedProperty().subscribe(first -> change());
    }

    private void machineColumns() {
        Formats formats = texts.formats();
        Column.of(name, row -> row.machine().name() + " · " + row.machine().id());
        Column.chip(heard, row -> new Column.Chip(look(row), row.clockWrong()
                ? texts.get("push.clockWrong")
                : row.seen().map(at -> texts.get("push.heard", formats.moment(at, clock.instant(), clock.getZone())))
                        .orElse(texts.get("push.never"))));
        Column.of(reported, PushRow::reported,
                at -> at.map(each -> formats.moment(each, clock.instant(), clock.getZone())).orElse("–"), "");
        reported.setComparator(java.util.Comparator.comparing(at -> at.orElse(Instant.EPOCH)));
        Column.of(clockOffset, row -> row.clock().map(formats::offset).orElse("–"));
        Column.of(from, row -> row.address().isBlank() ? "–" : row.address());
        Column.of(dialect, row -> row.dialect().isBlank() ? "–" : row.dialect());
        Column.of(waiting, PushRow::waiting, String::valueOf, "figure");
        tables.style(machines);
        machines.setPlaceholder(new Label(texts.get("push.machines.none")));
        machines.setItems(model.machines());
    }

    private static State look(PushRow row) {
        if (row.seen().isEmpty()) return State.NEVER;
        return row.clockWrong() ? State.LOOK : State.READY;
    }

    private void knockColumns() {
        Formats formats = texts.formats();
        Column.of(stranger, PushKnockLine::serial);
        Column.of(strangerFrom, PushKnockLine::address);
        Column.of(times, PushKnockLine::times, formats::number, "figure");
        Column.of(last, PushKnockLine::last, at -> formats.moment(at, clock.instant(), clock.getZone()), "");
        Column.cells(deed, PushKnockLine::serial, (cell, line) -> cell.setGraphic(let(line)));
        tables.style(knocks);
        knocks.setPlaceholder(new Label(texts.get("push.knocks.none")));
        knocks.setItems(model.knocks());
    }

    private Hyperlink let(PushKnockLine line) {
        Hyperlink link = new Hyperlink(texts.get("push.register"));
        link.setId("letReport");
        link.setAccessibleText(texts.get("push.register.of", line.serial()));
        link.setOnAction(event -> model.register(line.serial()));
        return link;
    }

    private void show(PushRow row) {
        boolean none = row == null;
        if (!none) model.chosen().set(Optional.of(row.machine()));
        zoneForm.setDisable(none);
        verifyFirst.setDisable(none);
        unregister.setDisable(none);
        if (none) return;
        showing = true;
        zoneForm.setValue(row.manner().zoneForm());
        verifyFirst.setSelected(row.manner().verifyFirst());
        showing = false;
    }

    private void change() {
        PushRow row = machines.getSelectionModel().getSelectedItem();
        if (row == null || showing || zoneForm.getValue() == null) return;
        PushManner wanted = new PushManner(zoneForm.getValue(), verifyFirst.isSelected(), row.manner().wakeUp());
        if (!wanted.equals(row.manner())) model.change(row, wanted);
    }

    @FXML
    private void onRegister() {
        model.register();
    }

    @FXML
    private void onUnregister() {
        Optional.ofNullable(machines.getSelectionModel().getSelectedItem()).ifPresent(model::unregister);
    }
}
