package id.sidik.app.sync;

import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Life;
import id.sidik.operations.centre.ConflictLine;
import id.sidik.operations.centre.ConflictLine.Value;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Rows that were changed here and at the centre, both sides beside each other, and the decision. */
public final class ConflictsView {
    private final SyncModel model;
    private final Tables tables;
    private final Texts texts;
    private final SyncWords words;
    private final ZoneId zone;
    private final Life life;

    @FXML
    private TableView<ConflictLine> conflicts;
    @FXML
    private TableColumn<ConflictLine, String> what;
    @FXML
    private TableColumn<ConflictLine, String> name;
    @FXML
    private TableColumn<ConflictLine, LocalDateTime> since;
    @FXML
    private VBox conflict;
    @FXML
    private Label conflictTitle;
    @FXML
    private Label conflictWho;
    @FXML
    private TableView<Value> values;
    @FXML
    private TableColumn<Value, String> column;
    @FXML
    private TableColumn<Value, String> ours;
    @FXML
    private TableColumn<Value, String> theirs;
    @FXML
    private TextField reason;
    @FXML
    private Button takeTheirs;
    @FXML
    private Button takeOurs;

    public ConflictsView(SyncModel model, Tables tables, Texts texts, ZoneId zone, Life life) {
        this.model = model;
        this.tables = tables;
        this.texts = texts;
        this.zone = zone;
        this.words = new SyncWords(texts);
        this.life = life;
    }

    @FXML
    private void initialize() {
        Column.of(what, row -> words.kind("MASTER", row.kind()));
        Column.of(name, row -> words.name(row.name()));
        Column.of(since, row -> LocalDateTime.ofInstant(row.theirAt(), zone), texts.formats()::dateTime, "");
        Column.of(column, row -> words.column(row.column()));
        Column.of(ours, row -> words.value(row.ours()));
        Column.of(theirs, row -> words.value(row.theirs()));
        tables.style(conflicts);
        tables.style(values);
        conflicts.setItems(model.conflicts());
        conflicts.setPlaceholder(new Label(texts.get("sync.conflicts.none")));
        var undecided = Bindings.createBooleanBinding(() -> reason.getText().isBlank()
                || conflicts.getSelectionModel().isEmpty(), reason.textProperty(), conflicts.getSelectionModel()
                        .selectedItemProperty());
        takeTheirs.disableProperty().bind(undecided);
        takeOurs.disableProperty().bind(undecided);
        conflicts.getSelectionModel().selectedItemProperty().subscribe(this::show);
        life.follow(model.conflicts(), this::chooseFirst);
    }

    private void chooseFirst() {
        if (conflicts.getSelectionModel().isEmpty()) conflicts.getSelectionModel().selectFirst();
    }

    private void show(ConflictLine line) {
        conflict.setVisible(line != null);
        if (line == null) return;
        conflictTitle.setText(texts.get("sync.conflict.title", words.kind("MASTER", line.kind()), words.name(line
                .name())));
        conflictWho.setText(texts.get(line.removedHere()
                ? "sync.conflict.removedHere"
                : line.removedThere() ? "sync.conflict.removedThere" : "sync.conflict.who", line.theirBy(),
                texts.formats().dateTime(LocalDateTime.ofInstant(line.theirAt(), zone))));
        values.getItems().setAll(line.removedHere() || line.removedThere() ? List.of() : line.values());
        values.setPlaceholder(new Label(texts.get("sync.values.removed")));
    }

    @FXML
    private void onOurs() {
        decide(true);
    }

    @FXML
    private void onTheirs() {
        decide(false);
    }

    private void decide(boolean own) {
        ConflictLine chosen = conflicts.getSelectionModel().getSelectedItem();
        if (chosen != null) model.decide(chosen, own, reason.getText(), reason::clear);
    }
}
