package id.sidik.app.log;

import id.sidik.app.shell.Screen;
import id.sidik.app.shell.Shortcut;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Choice;
import id.sidik.app.view.DateField;
import id.sidik.app.view.EmptyState;
import id.sidik.app.view.Life;
import id.sidik.app.view.ScreenHead;
import id.sidik.app.view.SearchBox;
import id.sidik.domain.Employee;
import id.sidik.domain.Machine;
import id.sidik.operations.LogLine;
import id.sidik.operations.QuarantineLine;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The record log: a table as long as the journal, filters at its right, the quarantine behind a switch. */
public final class LogView implements Screen {
    private static final Duration TYPING = Duration.millis(200);

    private final LogViewModel model;
    private final LogColumns columns;
    private final Runnable toMachines;
    private final Consumer<Node> toPhones;
    private final Texts texts;
    private final Life life;

    @FXML
    private ScreenHead head;
    @FXML
    private ToggleButton held;
    @FXML
    private Button clear;
    @FXML
    private ComboBox<Optional<Employee>> person;
    @FXML
    private ComboBox<Optional<Machine>> machine;
    @FXML
    private DatePicker from;
    @FXML
    private DatePicker to;
    @FXML
    private SearchBox search;
    @FXML
    private VBox body;
    @FXML
    private TableView<Optional<LogLine>> table;
    @FXML
    private TableView<QuarantineLine> heldTable;
    @FXML
    private EmptyState empty;

    public LogView(LogViewModel model, LogColumns columns, Runnable toMachines, Consumer<Node> toPhones, Texts texts,
            Life life) {
        this.model = model;
        this.columns = columns;
        this.toMachines = toMachines;
        this.toPhones = toPhones;
        this.texts = texts;
        this.life = life;
    }

    @FXML
    private void initialize() {
        columns.records(table, model.sort());
        columns.quarantine(heldTable);
        table.setItems(model.rows());
        table.setPlaceholder(new Label(texts.get("log.none")));
        heldTable.setItems(model.quarantine());
        heldTable.setPlaceholder(new Label(texts.get("log.held.none")));
        filters();
        held.selectedProperty().bindBidirectional(model.held());
        head.busyProperty().bind(model.busy());
        life.follow(model.held(), shown -> show());
        life.follow(model.count(), count -> show());
        life.follow(model.quarantine(), this::show);
    }

    private void filters() {
        Choice.show(person, each -> each.map(Employee::fullName).orElseGet(() -> texts.get("log.person.every")));
        person.setItems(model.people());
        Choice.bind(person, model.person(), life);
        Choice.show(machine, each -> each.map(Machine::name).orElseGet(() -> texts.get("machine.every")));
        machine.setItems(model.machines());
        Choice.bind(machine, model.machine(), life);
        DateField.bind(from, model.from(), life);
        DateField.bind(to, model.to(), life);
        search.setText(model.text().get());
        PauseTransition wait = new PauseTransition(TYPING);
        wait.setOnFinished(event -> model.text().set(search.getText()));
        search.textProperty().subscribe(() -> wait.playFromStart());
        life.follow(model.text(), text -> {
            if (text.isEmpty()) search.clear();
        });
    }

    private void show() {
        boolean nothing = model.count().get() == 0 && !model.filtered() && model.quarantine().isEmpty();
        boolean showHeld = model.held().get();
        empty.setVisible(nothing);
        body.setVisible(!nothing);
        table.setVisible(!showHeld);
        table.setManaged(!showHeld);
        heldTable.setVisible(showHeld);
        heldTable.setManaged(showHeld);
        clear.setDisable(!model.filtered());
        held.setText(texts.get("log.held", model.quarantine().size()));
        String found = model.count().get() < 0 ? "" : texts.count("log.facts", model.count().get());
        head.factsProperty().set(nothing ? "" : model.filtered() ? found + " · " + texts.get("log.filtered") : found);
    }

    @Override
    public void shown() {
        model.refresh();
    }

    @Override
    public boolean answers(Shortcut shortcut) {
        switch (shortcut) {
            case REFRESH -> model.refresh();
            case FIND -> search.requestFocus();
            default -> {
                return false;
            }
        }
        return true;
    }

    @FXML
    private void onClear() {
        model.clear();
    }

    @FXML
    private void onPhone() {
        toPhones.accept(head);
    }

    @FXML
    private void onMachines() {
        toMachines.run();
    }
}
