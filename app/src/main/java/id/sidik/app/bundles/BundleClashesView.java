package id.sidik.app.bundles;

import id.sidik.app.sync.SyncWords;
import id.sidik.app.table.Column;
import id.sidik.app.text.Texts;
import id.sidik.operations.bundle.BundleClash;
import id.sidik.operations.bundle.BundleClash.Value;
import id.sidik.operations.bundle.BundleDecision;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.CheckBoxTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Rows that a bundle tells otherwise than they are here, both sides beside each other, and which of them holds. */
final class BundleClashesView {
    private final Texts texts;
    private final SyncWords words;
    private final ObservableList<Line> lines = FXCollections.observableArrayList(line -> new Observable[]{line.theirs});

    /** A row and whether the bundle's side is to hold. */
    record Line(BundleClash clash, BooleanProperty theirs) {}

    @FXML
    private TableView<Line> clashes;
    @FXML
    private TableColumn<Line, String> what;
    @FXML
    private TableColumn<Line, String> row;
    @FXML
    private TableColumn<Line, String> here;
    @FXML
    private TableColumn<Line, String> there;
    @FXML
    private TableColumn<Line, Boolean> chosen;
    @FXML
    private Button all;
    @FXML
    private TextField reason;

    BundleClashesView(Texts texts) {
        this.texts = texts;
        this.words = new SyncWords(texts);
    }

    @FXML
    private void initialize() {
        Column.of(what, line -> words.kind("MASTER", line.clash.kind()));
        Column.of(row, line -> words.name(line.clash.name()));
        Column.of(here, line -> said(line.clash, Value::here));
        Column.of(there, line -> said(line.clash, Value::there));
        chosen.setCellFactory(CheckBoxTableCell.forTableColumn(chosen));
        chosen.setCellValueFactory(cell -> cell.getValue().theirs);
        clashes.setItems(lines);
        clashes.addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
    }

    private void turn(KeyEvent key) {
        Line line = clashes.getSelectionModel().getSelectedItem();
        if (key.getCode() != KeyCode.SPACE || line == null) return;
        line.theirs.set(!line.theirs.get());
        key.consume();
    }

    private String said(BundleClash clash, Function<Value, String> side) {
        if (clash.values().isEmpty()) return texts.get("bundle.clash.other");
        return clash.values().stream().map(value -> words.column(value.column()) + ": " + words.value(side.apply(
                value))).collect(Collectors.joining("; "));
    }

    void show(List<BundleClash> found) {
        lines.setAll(found.stream().map(clash -> new Line(clash, new SimpleBooleanProperty())).toList());
    }

    BooleanBinding some() {
        return Bindings.isNotEmpty(lines);
    }

    BundleDecision decision() {
        return BundleDecision.all(lines.stream().filter(line -> line.theirs.get()).map(Line::clash).toList(), reason
                .getText());
    }

    /** Whether nothing is chosen, or somebody says why. */
    BooleanBinding told() {
        return Bindings.createBooleanBinding(() -> decision().told(), lines, reason.textProperty());
    }

    @FXML
    private void onAll() {
        boolean every = lines.stream().allMatch(line -> line.theirs.get());
        lines.forEach(line -> line.theirs.set(!every));
    }
}
