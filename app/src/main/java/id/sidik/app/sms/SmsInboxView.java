package id.sidik.app.sms;

import id.sidik.app.table.Column;
import id.sidik.app.table.Found;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.SearchBox;
import id.sidik.operations.roads.SmsLine;
import id.sidik.operations.roads.SmsStand;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;

/** Messages, where each stands, and what is decided of those that are selected. */
public final class SmsInboxView {
    private final SmsViewModel model;
    private final SmsDialogs dialogs;
    private final Tables tables;
    private final Texts texts;
    private final SmsWords words;

    @FXML
    private TableView<SmsLine> table;
    @FXML
    private TableColumn<SmsLine, LocalDateTime> received;
    @FXML
    private TableColumn<SmsLine, String> name;
    @FXML
    private TableColumn<SmsLine, String> number;
    @FXML
    private TableColumn<SmsLine, String> text;
    @FXML
    private TableColumn<SmsLine, String> asked;
    @FXML
    private TableColumn<SmsLine, LocalDate> until;
    @FXML
    private TableColumn<SmsLine, Column.Chip> stand;
    @FXML
    private Button approve;
    @FXML
    private Button refuse;
    @FXML
    private Button told;
    @FXML
    private ListView<String> history;

    public SmsInboxView(SmsViewModel model, SmsDialogs dialogs, Tables tables, Texts texts) {
        this.model = model;
        this.dialogs = dialogs;
        this.tables = tables;
        this.texts = texts;
        words = new SmsWords(texts);
    }

    @FXML
    private void initialize() {
        columns();
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<SmsLine>) change -> chosen());
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            switch (event.getCode()) {
                case ENTER -> onApprove();
                case DELETE -> onRefuse();
                default -> {
                    return;
                }
            }
            event.consume();
        });
        chosen();
    }

    /** Shows what the box asks for. */
    void find(SearchBox search) {
        new Found<>(model.shown(), search, line -> line.name() + " " + line.number() + " " + line.text()).into(table);
    }

    private void columns() {
        Column.of(received, SmsLine::received, texts.formats()::dateTime, "");
        Column.of(name, SmsLine::name);
        Column.of(number, SmsLine::number);
        Column.of(text, SmsLine::text);
        Column.of(asked, words::asked);
        Column.of(until, SmsLine::until, texts.formats()::date, "");
        Column.chip(stand, line -> new Column.Chip(SmsWords.look(line.stand()), words.stand(line)));
        tables.style(table);
        table.setPlaceholder(new Label(texts.get("sms.none")));
    }

    private List<SmsLine> selected() {
        return List.copyOf(table.getSelectionModel().getSelectedItems());
    }

    private void chosen() {
        List<SmsLine> lines = selected();
        boolean open = !lines.isEmpty() && lines.stream().allMatch(line -> line.stand().open());
        approve.setDisable(!open);
        refuse.setDisable(!open);
        told.setDisable(!open || !lines.stream().allMatch(line -> line.stand() == SmsStand.ACCEPTED));
        history.getItems().setAll(lines.stream().findFirst().map(words::history).orElse(List.of()));
    }

    @FXML
    private void onApprove() {
        if (!approve.isDisabled()) dialogs.approve(table, selected());
    }

    @FXML
    private void onRefuse() {
        if (!refuse.isDisabled()) dialogs.reason(table, selected(), true);
    }

    @FXML
    private void onTold() {
        dialogs.reason(table, selected(), false);
    }
}
