package id.sidik.app.machines.messages;

import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Life;
import id.sidik.operations.MessageBoard;
import id.sidik.operations.MessageBoard.Note;
import java.time.LocalDateTime;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The short messages that a machine keeps: read, written one by one, taken off. */
public final class MessagesView {
    private final MessagesViewModel model;
    private final MessageDialogs dialogs;
    private final Tables tables;
    private final Texts texts;
    private final LocalDateTime now;
    private final Life life = new Life();

    @FXML
    private Button read;
    @FXML
    private Button add;
    @FXML
    private Button edit;
    @FXML
    private Button delete;
    @FXML
    private TableView<Note> table;
    @FXML
    private TableColumn<Note, Integer> number;
    @FXML
    private TableColumn<Note, String> text;
    @FXML
    private TableColumn<Note, String> kind;
    @FXML
    private TableColumn<Note, String> people;
    @FXML
    private TableColumn<Note, String> from;
    @FXML
    private TableColumn<Note, String> until;
    @FXML
    private TableColumn<Note, Column.Chip> standing;

    /** @param now at the machine */
    MessagesView(MessagesViewModel model, MessageDialogs dialogs, Tables tables, Texts texts, LocalDateTime now) {
        this.model = model;
        this.dialogs = dialogs;
        this.tables = tables;
        this.texts = texts;
        this.now = now;
    }

    @FXML
    private void initialize() {
        MessageWords words = new MessageWords(texts);
        Column.of(number, note -> note.line().id(), String::valueOf, "figure");
        Column.of(text, note -> note.line().text());
        Column.of(kind, note -> words.kind(note.line().tag()));
        Column.of(people, words::people);
        Column.of(from, note -> words.from(note.line()));
        Column.of(until, note -> words.until(note.line()));
        Column.chip(standing, note -> new Column.Chip(words.state(note.line(), now), words.standing(note.line(), now)));
        tables.style(table);
        Tables.onOpen(table, note -> dialogs.form(table, model, note));
        table.setItems(model.notes());
        BooleanBinding silent = model.busy().or(Bindings.createBooleanBinding(() -> !model.reachable()));
        BooleanBinding none = table.getSelectionModel().selectedItemProperty().isNull();
        read.disableProperty().bind(silent);
        edit.disableProperty().bind(silent.or(none));
        delete.disableProperty().bind(silent.or(none));
        life.follow(model.board(), this::show);
        life.follow(model.busy(), busy -> show(model.board().get()));
    }

    private void show(Optional<MessageBoard> board) {
        boolean known = board.filter(MessageBoard::known).isPresent();
        add.setDisable(!known || model.busy().get());
        String key = board.isEmpty() ? "message.unread" : known ? "message.none" : "message.notHere";
        table.setPlaceholder(new Label(texts.get(key, board.map(MessageBoard::upTo).orElse(0))));
    }

    void end() {
        life.end();
    }

    @FXML
    private void onRead() {
        model.read();
    }

    @FXML
    private void onAdd() {
        dialogs.form(table, model, model.blank());
    }

    @FXML
    private void onEdit() {
        chosen().ifPresent(note -> dialogs.form(table, model, note));
    }

    @FXML
    private void onDelete() {
        chosen().ifPresent(note -> dialogs.delete(table, model, note));
    }

    private Optional<Note> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }
}
