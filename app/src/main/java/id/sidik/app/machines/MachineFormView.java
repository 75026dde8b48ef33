package id.sidik.app.machines;

import id.sidik.app.text.Texts;
import id.sidik.app.view.Choice;
import id.sidik.app.view.Field;
import id.sidik.app.view.Zones;
import id.sidik.operations.ProbeReport;
import id.sidik.operations.SerialDesk;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The form of a machine. */
public final class MachineFormView {
    private final MachineFormViewModel model;
    private final Texts texts;
    private final ProbeWords words;

    @FXML
    private ComboBox<RoadKind> road;
    @FXML
    private Label roadHint;
    @FXML
    private Field deviceField;
    @FXML
    private ComboBox<String> device;
    @FXML
    private Field lineField;
    @FXML
    private ComboBox<Integer> baud;
    @FXML
    private TextField number;
    @FXML
    private Button trace;
    @FXML
    private Field testField;
    @FXML
    private Field serialField;
    @FXML
    private TextField serial;
    @FXML
    private Field hostField;
    @FXML
    private TextField host;
    @FXML
    private Field portField;
    @FXML
    private TextField port;
    @FXML
    private Field keyField;
    @FXML
    private TextField key;
    @FXML
    private Button test;
    @FXML
    private ProgressIndicator testing;
    @FXML
    private Button stop;
    @FXML
    private Label outcome;
    @FXML
    private OtherRoadPane other;
    @FXML
    private Field nameField;
    @FXML
    private TextField name;
    @FXML
    private ComboBox<ZoneId> zone;

    MachineFormView(MachineFormViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        words = new ProbeWords(texts);
    }

    @FXML
    private void initialize() {
        roads();
        host.textProperty().bindBidirectional(model.road().host());
        port.textProperty().bindBidirectional(model.road().port());
        serial.textProperty().bindBidirectional(model.typedSerial());
        key.textProperty().bindBidirectional(model.key());
        name.textProperty().bindBidirectional(model.name());
        Zones.fill(zone, texts);
        zone.valueProperty().bindBidirectional(model.zone());
        hostField.check(host, texts, model.road()::hostFault);
        portField.check(port, texts, model.road()::portFault);
        lineField.check(number, texts, model.road()::numberFault);
        serialField.check(serial, texts, model::serialFault);
        keyField.check(key, texts, model::keyFault);
        nameField.check(name, texts, model::nameFault);
        test.disableProperty().bind(model.testable().not());
        testing.visibleProperty().bind(model.testing());
        stop.visibleProperty().bind(model.testing());
        model.report().subscribe(this::show);
        other.follow(model, texts, this::resize);
    }

    private void roads() {
        RoadModel roads = model.road();
        Choice.fill(road, List.of(RoadKind.values()), kind -> texts.get(kind.key()));
        road.valueProperty().bindBidirectional(roads.kind());
        Choice.fill(baud, RoadModel.BAUDS, String::valueOf);
        baud.valueProperty().bindBidirectional(roads.baud());
        number.textProperty().bindBidirectional(roads.number());
        device.setEditable(true);
        device.getEditor().textProperty().bindBidirectional(roads.device());
        device.setCellFactory(list -> new PortCell(roads.ports(), texts));
        roads.ports().subscribe(() -> device.getItems()
                .setAll(roads.ports().stream().map(SerialDesk.Port::device).toList()));
        trace.disableProperty().bind(model.report().map(Optional::isEmpty).orElse(true));
        roads.kind().subscribe(this::showRoad);
        model.serialNeeded().subscribe(needed -> shown(serialField, needed));
    }

    private void showRoad(RoadKind kind) {
        roadHint.setText(texts.get(kind.hintKey()));
        shown(hostField, kind.hasAddress());
        shown(portField, kind.hasAddress());
        shown(deviceField, kind == RoadKind.SERIAL);
        shown(lineField, kind == RoadKind.SERIAL);
        shown(keyField, kind.canBeAsked());
        shown(testField, kind.canBeAsked());
        shown(outcome, kind.canBeAsked());
        resize();
    }

    private void resize() {
        Optional.ofNullable(road.getScene()).map(Scene::getWindow).ifPresent(Window::sizeToScene);
    }

    private static void shown(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    Node first() {
        return model.road().kind().get().hasAddress() ? host : road;
    }

    private void show(Optional<ProbeReport> report) {
        outcome.getStyleClass().removeAll("tone-good", "tone-bad");
        outcome.setText(report.map(told -> words.of(told, model.isNew())).orElseGet(() -> texts.get(model.isNew()
                ? "machineForm.untested"
                : "machineForm.untested.change")));
        report.ifPresent(told -> outcome.getStyleClass()
                .add(told instanceof ProbeReport.Refused ? "tone-bad" : "tone-good"));
    }

    @FXML
    private void onPorts() {
        model.lookForPorts();
    }

    @FXML
    private void onTrace() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("machineForm.trace.title"));
        chooser.setInitialFileName("saluran-serial.txt");
        Optional.ofNullable(chooser.showSaveDialog(road.getScene().getWindow()))
                .ifPresent(file -> model.saveTrace(file.toPath()));
    }

    @FXML
    private void onTest() {
        model.test();
    }

    @FXML
    private void onStop() {
        model.stop();
    }
}
