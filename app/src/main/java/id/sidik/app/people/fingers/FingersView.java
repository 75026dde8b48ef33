package id.sidik.app.people.fingers;

import id.sidik.app.machines.enrol.EnrolDialogs;
import id.sidik.app.machines.enrol.Wanted;
import id.sidik.app.machines.people.PlanSheet;
import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Life;
import id.sidik.app.view.State;
import id.sidik.domain.Employee;
import id.sidik.domain.Machine;
import id.sidik.operations.FingerCheck;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** What asks to be looked at about fingers and numbers, and how surplus fingers go. */
public final class FingersView {
    private final FingersViewModel model;
    private final PlanSheet plans;
    private final EnrolDialogs enrolment;
    private final Tables tables;
    private final Texts texts;
    private final Life life = new Life();

    @FXML
    private Label facts;
    @FXML
    private TableView<FingerFinding> table;
    @FXML
    private TableColumn<FingerFinding, Column.Chip> kind;
    @FXML
    private TableColumn<FingerFinding, String> who;
    @FXML
    private TableColumn<FingerFinding, String> pin;
    @FXML
    private TableColumn<FingerFinding, String> where;
    @FXML
    private TableColumn<FingerFinding, String> numbers;
    @FXML
    private TableColumn<FingerFinding, String> others;
    @FXML
    private CheckBox all;
    @FXML
    private Button delete;
    @FXML
    private Button enrol;

    public FingersView(FingersViewModel model, PlanSheet plans, EnrolDialogs enrolment, Tables tables,
            Texts texts) {
        this.model = model;
        this.plans = plans;
        this.enrolment = enrolment;
        this.tables = tables;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Column.chip(kind, finding -> new Column.Chip(state(finding.kind()), texts.get("fingers.kind." + finding
                .kind())));
        Column.of(who, FingerFinding::who);
        Column.of(pin, FingerFinding::pin);
        Column.of(where, finding -> finding.where().map(Machine::name).orElseGet(() -> nameless(finding)));
        Column.of(numbers, finding -> finding.fingers().stream().map(number -> texts.get("fingerName." + number))
                .collect(Collectors.joining(", ")));
        Column.of(others, finding -> nameless(finding).isBlank() ? finding.others() : "");
        tables.style(table);
        table.setPlaceholder(new Label(texts.get("fingers.clean")));
        table.setItems(model.findings());
        life.follow(model.check(), this::show);
        table.getSelectionModel().selectedItemProperty().subscribe(() -> {
            delete.setDisable(chosen().isEmpty());
            enrol.setDisable(fingerless().isEmpty());
        });
        model.refresh();
    }

    /** The machine of a PIN that leads to nobody, which may have left the list. */
    private static String nameless(FingerFinding finding) {
        return finding.kind() == FingerFinding.Kind.NO_PERSON ? finding.others() : "";
    }

    private static State state(FingerFinding.Kind kind) {
        return switch (kind) {
            case TWIN -> State.FAILED;
            case SURPLUS, NO_FINGER, NO_PIN, NO_PERSON -> State.LOOK;
            case UNREAD -> State.NEVER;
        };
    }

    private void show(Optional<FingerCheck> seen) {
        delete.setDisable(true);
        enrol.setDisable(true);
        seen.ifPresent(check -> {
            all.setSelected(check.most() == 1);
            String rule = check.most() == 1
                    ? texts.get("fingers.policy.single", check.regulation())
                    : texts.get("fingers.policy.most", check.regulation(), check.most());
            facts.setText(rule + " " + texts.get("fingers.facts", check.twins().size(), check.surplus().size(),
                    check.withoutFinger().size(), check.withoutPin().size(), check.withoutPerson().size()));
        });
    }

    /** The chosen people with too many fingers. */
    private List<FingerFinding> chosen() {
        return table.getSelectionModel().getSelectedItems().stream()
                .filter(finding -> finding != null && finding.kind() == FingerFinding.Kind.SURPLUS).toList();
    }

    /** The first of the chosen people who has no finger. */
    private Optional<Employee> fingerless() {
        return table.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull)
                .flatMap(finding -> finding.fingerless().stream()).findFirst();
    }

    @FXML
    private void onEnrol() {
        fingerless().ifPresent(person -> enrolment.open(table, Optional.empty(), new Wanted.OfStaff(person)));
    }

    void end() {
        life.end();
    }

    /** One machine at a time: that of the first chosen. */
    @FXML
    private void onDelete() {
        Optional<Machine> machine = chosen().stream().findFirst().flatMap(FingerFinding::where);
        machine.ifPresent(on -> {
            Set<String> pins = chosen().stream().filter(finding -> finding.where().equals(machine))
                    .map(FingerFinding::pin).collect(Collectors.toSet());
            model.plan(on, all.isSelected(), pins, plan -> plans.open(table.getScene().getWindow(), plan,
                    texts.get("plan.title.surplus", on.name()), model::delete));
        });
    }
}
