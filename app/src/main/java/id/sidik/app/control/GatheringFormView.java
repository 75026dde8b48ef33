package id.sidik.app.control;

import id.sidik.app.control.GatheringDraft.Line;
import id.sidik.app.control.GatheringDraft.Mark;
import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Choice;
import id.sidik.app.view.DateField;
import id.sidik.app.view.Life;
import id.sidik.domain.GatheringKind;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

/** Fills in a presence list: 1 came, 2 did not, 3 had not to. */
final class GatheringFormView {
    private final GatheringDraft draft;
    private final Tables tables;
    private final Texts texts;
    private final Life life;

    @FXML
    private DatePicker day;
    @FXML
    private ComboBox<GatheringKind> kind;
    @FXML
    private TextField name;
    @FXML
    private TextField note;
    @FXML
    private Label count;
    @FXML
    private TableView<Line> table;
    @FXML
    private TableColumn<Line, String> person;
    @FXML
    private TableColumn<Line, String> number;
    @FXML
    private TableColumn<Line, String> mark;

    GatheringFormView(GatheringDraft draft, Tables tables, Texts texts, Life life) {
        this.draft = draft;
        this.tables = tables;
        this.texts = texts;
        this.life = life;
    }

    @FXML
    private void initialize() {
        DateField.bind(day, draft.day(), life);
        Choice.fill(kind, List.of(GatheringKind.values()), each -> texts.get("gathering.kind." + each));
        kind.valueProperty().bindBidirectional(draft.kind());
        name.textProperty().bindBidirectional(draft.name());
        note.textProperty().bindBidirectional(draft.note());
        List.of(day, kind, name).forEach(field -> field.setDisable(draft.again()));
        Column.of(person, line -> line.person().fullName());
        Column.of(number, line -> line.person().displayNumber());
        Column.of(mark, line -> texts.get("gathering.mark." + line.mark()));
        tables.style(table);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setItems(draft.lines());
        draft.lines().addListener((ListChangeListener<Line>) change -> tell());
        tell();
    }

    private void tell() {
        count.setText(texts.get("gathering.count", draft.count(Mark.CAME), draft.count(Mark.MISSED), draft.count(
                Mark.FREE)));
    }

    Node first() {
        return draft.again() ? table : name;
    }

    @FXML
    private void onKey(KeyEvent event) {
        int digit = "123".indexOf(event.getCharacter());
        if (event.getCharacter().length() == 1 && digit >= 0) mark(Mark.values()[digit]);
    }

    @FXML
    private void onCame() {
        mark(Mark.CAME);
    }

    @FXML
    private void onMissed() {
        mark(Mark.MISSED);
    }

    @FXML
    private void onFree() {
        mark(Mark.FREE);
    }

    /** One row goes on to the next. */
    private void mark(Mark chosen) {
        List<Integer> rows = List.copyOf(table.getSelectionModel().getSelectedIndices());
        draft.mark(rows, chosen);
        table.getSelectionModel().clearSelection();
        if (rows.size() == 1) table.getSelectionModel().select(Math.min(rows.getFirst() + 1, draft.lines().size() - 1));
        else
            rows.forEach(table.getSelectionModel()::select);
    }
}
