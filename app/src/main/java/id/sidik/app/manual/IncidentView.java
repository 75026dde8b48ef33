package id.sidik.app.manual;

import id.sidik.app.corrections.EvidenceBox;
import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Choice;
import id.sidik.app.view.Life;
import id.sidik.domain.Incident.Cause;
import id.sidik.operations.corrections.SheetPreview;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A machine was silent: why, who signed for these days, and who was there. */
final class IncidentView {
    private final IncidentViewModel model;
    private final Tables tables;
    private final Texts texts;
    private final Life life = new Life();

    @FXML
    private VBox root;
    @FXML
    private Label told;
    @FXML
    private ComboBox<Cause> cause;
    @FXML
    private TextField signer;
    @FXML
    private StackPane evidence;
    @FXML
    private TextField approver;
    @FXML
    private TextField note;
    @FXML
    private Button all;
    @FXML
    private Button paste;
    @FXML
    private Label facts;
    @FXML
    private TableView<IncidentRow> people;
    @FXML
    private TableColumn<IncidentRow, Boolean> there;
    @FXML
    private TableColumn<IncidentRow, String> name;
    @FXML
    private TableColumn<IncidentRow, LocalDate> day;
    @FXML
    private TableColumn<IncidentRow, String> in;
    @FXML
    private TableColumn<IncidentRow, String> out;
    @FXML
    private TableColumn<IncidentRow, Integer> times;

    IncidentView(IncidentViewModel model, Tables tables, Texts texts) {
        this.model = model;
        this.tables = tables;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        told.setText(SilenceWords.sentence(model.silence(), texts));
        Choice.fill(cause, List.of(Cause.values()), each -> texts.get("incident.cause." + each));
        Choice.bind(cause, model.cause(), life);
        signer.textProperty().bindBidirectional(model.signer());
        approver.textProperty().bindBidirectional(model.approver());
        note.textProperty().bindBidirectional(model.note());
        evidence.getChildren().setAll(new EvidenceBox(model.scan(), texts, life));
        all.disableProperty().bind(model.busy());
        paste.disableProperty().bind(model.busy());
        Column.cells(there, row -> row.there().get(), (cell, row) -> cell.setGraphic(tick(row)));
        Column.of(name, row -> row.person().name());
        Column.of(day, row -> row.person().day(), texts.formats()::shortWeekday, "");
        typed(in, IncidentRow::in, row -> row.person().in().isPresent());
        typed(out, IncidentRow::out, row -> row.person().out().isPresent());
        Column.of(times, row -> row.person().times(), texts.formats()::number, "figure");
        tables.style(people);
        people.setPlaceholder(new Label(texts.get("incident.nobody")));
        people.setItems(model.people());
        model.people().addListener((ListChangeListener<IncidentRow>) change -> facts());
        life.follow(model.pasted(), found -> facts());
    }

    private CheckBox tick(IncidentRow row) {
        CheckBox box = new CheckBox();
        box.setAccessibleText(texts.get("incident.there"));
        box.selectedProperty().bindBidirectional(row.there());
        return box;
    }

    /** What the machine recorded cannot be typed over. */
    private void typed(TableColumn<IncidentRow, String> column, Function<IncidentRow, StringProperty> value,
            Function<IncidentRow, Boolean> missing) {
        Column.cells(column, row -> value.apply(row).get(), (cell, row) -> {
            if (!missing.apply(row)) {
                cell.setText(texts.get("incident.recorded"));
                return;
            }
            TextField field = new TextField();
            field.setAccessibleText(column.getText());
            field.getStyleClass().add("cell-field");
            field.textProperty().bindBidirectional(value.apply(row));
            cell.setGraphic(field);
        });
    }

    private void facts() {
        String proposed = texts.count("incident.proposed", model.people().size());
        Optional<SheetPreview> pasted = model.pasted().get();
        facts.setText(pasted.isEmpty()
                ? proposed
                : proposed + " · " + texts.get("incident.pasted", pasted.get().count(SheetPreview.Action.ADD),
                        pasted.get().count(SheetPreview.Action.REJECT)));
    }

    Node first() {
        return cause;
    }

    @FXML
    private void onAll() {
        model.allPresent();
    }

    @FXML
    private void onPaste() {
        Optional.ofNullable(Clipboard.getSystemClipboard().getString()).ifPresent(model::paste);
    }
}
