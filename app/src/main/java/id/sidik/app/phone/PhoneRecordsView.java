package id.sidik.app.phone;

import id.sidik.app.office.ShownMonth;
import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.State;
import id.sidik.app.view.Turner;
import id.sidik.operations.roads.PhoneLine;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The records of telephones of a month. */
public final class PhoneRecordsView {
    private final PhoneDialogs dialogs;
    private final Tables tables;
    private final Texts texts;
    private final ShownMonth month;

    @FXML
    private Turner turner;
    @FXML
    private ComboBox<String> source;
    @FXML
    private Button importFile;
    @FXML
    private TableView<PhoneLine> table;
    @FXML
    private TableColumn<PhoneLine, LocalDateTime> at;
    @FXML
    private TableColumn<PhoneLine, String> name;
    @FXML
    private TableColumn<PhoneLine, String> program;
    @FXML
    private TableColumn<PhoneLine, String> distance;
    @FXML
    private TableColumn<PhoneLine, String> face;
    @FXML
    private TableColumn<PhoneLine, Column.Chip> state;
    @FXML
    private TableColumn<PhoneLine, String> file;
    @FXML
    private Label waiting;
    @FXML
    private Button cancel;
    @FXML
    private Button restore;

    PhoneRecordsView(PhoneDialogs dialogs, ShownMonth month, Tables tables, Texts texts) {
        this.dialogs = dialogs;
        this.month = month;
        this.tables = tables;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        turner.onTurn(month::turn);
        waiting.managedProperty().bind(waiting.visibleProperty());
        Column.of(at, PhoneLine::at, texts.formats()::dateTime, "");
        Column.of(name, PhoneLine::name);
        Column.of(program, PhoneLine::source);
        Column.of(distance, line -> line.distance().map(BigDecimal::toPlainString).orElse("–"), each -> each, "figure");
        Column.of(face, line -> line.face().isBlank() ? "–" : line.face());
        Column.chip(state, this::chip);
        Column.of(file, PhoneLine::file);
        tables.style(table);
        table.setPlaceholder(new Label(texts.get("phone.none")));
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<PhoneLine>) change -> chosen());
        importFile.disableProperty().bind(source.getEditor().textProperty().isEmpty());
        chosen();
        month.month().subscribe(now -> load());
        month.begin();
    }

    private Column.Chip chip(PhoneLine line) {
        String doubts = line.doubts().stream().map(each -> texts.get("phone.doubt." + each))
                .collect(Collectors.joining(", "));
        String word = line.cancelled()
                ? texts.get("phone.cancelled")
                : doubts.isEmpty() ? texts.get("phone.fine") : doubts;
        State look = line.cancelled() ? State.FAILED : doubts.isEmpty() ? State.READY : State.LOOK;
        return new Column.Chip(look, line.waits() ? texts.get("phone.waits", word) : word);
    }

    void load() {
        turner.show(texts.formats().month(month.get()));
        dialogs.load(month.get(), this::show);
    }

    private void show(PhoneDialogs.Reading read) {
        table.getItems().setAll(read.lines());
        String typed = source.getEditor().getText();
        source.getItems().setAll(read.sources());
        source.getEditor().setText(typed.isBlank() && !read.sources().isEmpty() ? read.sources().getFirst() : typed);
        waiting.setVisible(read.waiting().records() > 0);
        waiting.setText(texts.get("phone.strangers", read.waiting().records(), read.waiting().people()));
    }

    private List<PhoneLine> selected() {
        return List.copyOf(table.getSelectionModel().getSelectedItems());
    }

    private void chosen() {
        List<PhoneLine> lines = selected();
        cancel.setDisable(lines.isEmpty() || lines.stream().anyMatch(PhoneLine::cancelled));
        restore.setDisable(lines.isEmpty() || !lines.stream().allMatch(PhoneLine::cancelled));
    }

    @FXML
    private void onImport() {
        dialogs.importFile(table, source.getEditor().getText(), this::load);
    }

    @FXML
    private void onCancel() {
        dialogs.decide(table, selected(), true, this::load);
    }

    @FXML
    private void onRestore() {
        dialogs.decide(table, selected(), false, this::load);
    }
}
