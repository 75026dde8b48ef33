package id.sidik.app.leave;

import id.sidik.app.shell.Screen;
import id.sidik.app.shell.Shortcut;
import id.sidik.app.table.Column;
import id.sidik.app.table.Found;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.EmptyState;
import id.sidik.app.view.Life;
import id.sidik.app.view.ScreenHead;
import id.sidik.app.view.SearchBox;
import id.sidik.app.view.Turner;
import id.sidik.operations.permits.PermitKindRow;
import id.sidik.operations.permits.PermitRow;
import id.sidik.operations.permits.PermitState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The permits of a month; below them what can be decided of those that are selected. */
public final class PermitsView implements Screen {
    private final PermitsViewModel model;
    private final PermitDialogs dialogs;
    private final Tables tables;
    private final Texts texts;
    private final Life life;
    private final PermitWords words;

    @FXML
    private Turner turner;
    @FXML
    private ScreenHead head;
    @FXML
    private SearchBox search;
    @FXML
    private ComboBox<Optional<PermitKindRow>> kindFilter;
    @FXML
    private ComboBox<Optional<PermitState>> stateFilter;
    @FXML
    private HBox waitingBar;
    @FXML
    private Label waitingText;
    @FXML
    private VBox body;
    @FXML
    private TableView<PermitRow> table;
    @FXML
    private TableColumn<PermitRow, String> name;
    @FXML
    private TableColumn<PermitRow, String> code;
    @FXML
    private TableColumn<PermitRow, LocalDate> from;
    @FXML
    private TableColumn<PermitRow, LocalDate> to;
    @FXML
    private TableColumn<PermitRow, String> part;
    @FXML
    private TableColumn<PermitRow, Integer> days;
    @FXML
    private TableColumn<PermitRow, String> number;
    @FXML
    private TableColumn<PermitRow, String> received;
    @FXML
    private TableColumn<PermitRow, String> deadline;
    @FXML
    private TableColumn<PermitRow, Column.Chip> state;
    @FXML
    private EmptyState empty;

    public PermitsView(PermitsViewModel model, PermitDialogs dialogs, Tables tables, Texts texts, Life life) {
        this.model = model;
        this.dialogs = dialogs;
        this.tables = tables;
        this.texts = texts;
        this.life = life;
        words = new PermitWords(texts);
    }

    @FXML
    private void initialize() {
        turner.onTurn(model.month()::turn);
        columns();
        tables.style(table);
        new Found<>(model.shown(), search, row -> row.name() + " " + row.number() + " " + row.permit().type() + " "
                + row.permit().number()).into(table);
        head.busyProperty().bind(model.busy());
        waitingBar.managedProperty().bind(waitingBar.visibleProperty());
        PermitFilters.bind(kindFilter, stateFilter, model, texts, life);
        ObservableList<PermitRow> chosen = table.getSelectionModel().getSelectedItems();
        chosen.addListener((ListChangeListener<PermitRow>) change -> model.chosen().setAll(chosen));
        life.follow(model.month().month(), now -> turner.show(texts.formats().month(now)));
        life.follow(model.shown(), this::show);
        life.follow(model.counters(), now -> show());
        life.follow(model.read(), now -> show());
    }

    private void columns() {
        Column.of(name, PermitRow::name);
        Column.of(code, row -> row.permit().type());
        Column.of(from, row -> row.permit().from(), texts.formats()::date, "");
        Column.of(to, row -> row.permit().to(), texts.formats()::date, "");
        Column.of(part, row -> words.part(row.permit()));
        Column.of(days, PermitRow::workdays, String::valueOf, "figure");
        Column.of(number, row -> row.permit().number());
        Column.of(received, row -> row.permit().submittedOn().map(texts.formats()::date).orElse("–"));
        Column.of(deadline, row -> row.deadline().map(texts.formats()::date).orElse(""));
        Column.chip(state, row -> new Column.Chip(PermitWords.look(row.state()), words.state(row)));
    }

    private void show() {
        boolean none = model.read().get() && model.isEmpty();
        empty.setVisible(none);
        body.setVisible(!model.isEmpty());
        String waiting = words.waiting(model.counters().get());
        waitingBar.setVisible(!waiting.isEmpty());
        waitingText.setText(waiting);
        head.factsProperty().set(none ? "" : texts.get("permits.facts", model.total(), model.open()));
    }

    @Override
    public void shown() {
        model.month().begin();
        model.refresh();
    }

    @Override
    public boolean answers(Shortcut shortcut) {
        switch (shortcut) {
            case REFRESH -> model.refresh();
            case FIND -> search.requestFocus();
            case NEW -> onAdd();
            default -> {
                return false;
            }
        }
        return true;
    }

    @FXML
    private void onAdd() {
        dialogs.add(head, List.of());
    }

    @FXML
    private void onImport() {
        dialogs.importList(head);
    }

    @FXML
    private void onQuotas() {
        dialogs.quotas(head);
    }

    @FXML
    private void onExemptions() {
        dialogs.exemptions(head);
    }

    @FXML
    private void onTransfer() {
        dialogs.transfer(head);
    }
}
