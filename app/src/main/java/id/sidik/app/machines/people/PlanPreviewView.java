package id.sidik.app.machines.people;

import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.State;
import id.sidik.operations.MachinePlan;
import id.sidik.operations.PlanStep;
import id.sidik.operations.PlanStep.Action;
import id.sidik.operations.PlanWish;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/** What a plan would do, person by person, before anything is written. */
public final class PlanPreviewView {
    private final Function<PlanWish, MachinePlan> planner;
    private final boolean choosing;
    private final Tables tables;
    private final Texts texts;
    private final PersonWords words;
    private final ReadOnlyBooleanWrapper something = new ReadOnlyBooleanWrapper();
    private MachinePlan plan;

    @FXML
    private Label facts;
    @FXML
    private HBox choices;
    @FXML
    private CheckBox fingers;
    @FXML
    private CheckBox exact;
    @FXML
    private TableView<PlanStep> table;
    @FXML
    private TableColumn<PlanStep, Column.Chip> action;
    @FXML
    private TableColumn<PlanStep, String> pin;
    @FXML
    private TableColumn<PlanStep, String> name;
    @FXML
    private TableColumn<PlanStep, String> carried;
    @FXML
    private TableColumn<PlanStep, String> writes;
    @FXML
    private TableColumn<PlanStep, String> deletes;
    @FXML
    private TableColumn<PlanStep, String> remarks;
    @FXML
    private TextField reason;

    /** A plan that follows the choices above it. */
    PlanPreviewView(Function<PlanWish, MachinePlan> planner, Tables tables, Texts texts) {
        this(planner, true, tables, texts);
    }

    /** A plan that was chosen before. */
    PlanPreviewView(MachinePlan plan, Tables tables, Texts texts) {
        this(wish -> plan, false, tables, texts);
    }

    private PlanPreviewView(Function<PlanWish, MachinePlan> planner, boolean choosing, Tables tables, Texts texts) {
        this.planner = planner;
        this.choosing = choosing;
        this.tables = tables;
        this.texts = texts;
        this.words = new PersonWords(texts);
        this.plan = planner.apply(PlanWish.usual());
    }

    @FXML
    private void initialize() {
        Column.chip(action, step -> new Column.Chip(state(step), texts.get("plan.action." + step.action())));
        Column.of(pin, PlanStep::pin);
        Column.of(name, PlanStep::name);
        Column.of(carried, step -> step.shortened() ? texts.get("plan.shortened", step.nameAfter()) : step.nameAfter());
        Column.of(writes, step -> words.numbers(step.writes()));
        Column.of(deletes, step -> words.numbers(step.deletes()));
        Column.of(remarks, step -> step.refusals().stream().map(refusal -> words.refusal(step, refusal))
                .collect(Collectors.joining(" ")));
        tables.style(table);
        table.setPlaceholder(new Label(texts.get("plan.nothing")));
        choices.setVisible(choosing);
        choices.managedProperty().bind(choices.visibleProperty());
        fingers.setSelected(true);
        fingers.selectedProperty().subscribe(on -> show());
        exact.selectedProperty().subscribe(on -> show());
    }

    private void show() {
        PlanWish wish = new PlanWish(true, fingers.isSelected(), exact.isSelected(), java.util.Set.of());
        plan = planner.apply(wish);
        something.set(!plan.empty());
        facts.setText(PlanFacts.of(plan, texts));
        table.getItems().setAll(plan.deeds());
    }

    private static State state(PlanStep step) {
        if (step.action() == Action.REFUSED) return State.FAILED;
        if (step.action() == Action.DELETE || !step.deletes().isEmpty() || !step.refusals().isEmpty())
            return State.LOOK;
        return State.READY;
    }

    /** The plan as it is chosen now. */
    MachinePlan plan() {
        return plan;
    }

    String reason() {
        return reason.getText().strip();
    }

    ReadOnlyBooleanProperty something() {
        return something.getReadOnlyProperty();
    }
}
