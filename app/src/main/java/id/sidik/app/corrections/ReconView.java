package id.sidik.app.corrections;

import id.sidik.app.shell.Screen;
import id.sidik.app.shell.Shortcut;
import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.EmptyState;
import id.sidik.app.view.Life;
import id.sidik.app.view.ScreenHead;
import id.sidik.operations.corrections.ReconDay;
import id.sidik.operations.corrections.ReconPerson;
import id.sidik.operations.corrections.Reconciliation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/** Left the people with open questions, in the middle their days, at the right what is said about the day in front. */
public final class ReconView implements Screen {
    private final ReconViewModel model;
    private final ReconWords words;
    private final Tables tables;
    private final Texts texts;
    private final Life life;

    @FXML
    private BorderPane root;
    @FXML
    private ScreenHead head;
    @FXML
    private Button save;
    @FXML
    private ToggleButton asking;
    @FXML
    private ToggleButton inspect;
    @FXML
    private ToggleButton all;
    @FXML
    private HBox body;
    @FXML
    private TableView<ReconPerson> people;
    @FXML
    private TableColumn<ReconPerson, String> name;
    @FXML
    private TableColumn<ReconPerson, Column.Chip> questions;
    @FXML
    private TableView<ReconDay> days;
    @FXML
    private TableColumn<ReconDay, LocalDate> date;
    @FXML
    private TableColumn<ReconDay, String> matter;
    @FXML
    private TableColumn<ReconDay, String> told;
    @FXML
    private TableColumn<ReconDay, String> now;
    @FXML
    private TableColumn<ReconDay, Column.Chip> state;
    @FXML
    private DayFormView formController;
    @FXML
    private Button approve;
    @FXML
    private Button refuse;
    @FXML
    private Button cancel;
    @FXML
    private EmptyState empty;

    public ReconView(ReconViewModel model, CorrectionWords words, Tables tables, Texts texts, Life life) {
        this.model = model;
        this.words = new ReconWords(words, texts);
        this.tables = tables;
        this.texts = texts;
        this.life = life;
    }

    @FXML
    private void initialize() {
        Column.of(name, row -> row.person().name());
        Column.chip(questions, words::questions);
        Column.of(date, ReconDay::date, texts.formats()::shortWeekday, "");
        Column.of(matter, words::matters);
        Column.of(told, row -> words.times(row.told()));
        Column.of(now, row -> words.times(row.now()));
        Column.chip(state, words::state);
        tables.style(people);
        tables.style(days);
        people.setPlaceholder(new Label(texts.get("recon.none")));
        days.setPlaceholder(new Label(texts.get("recon.noDays")));
        people.setItems(model.people());
        days.setItems(model.days());
        new Chosen<>(people, model.person(), model::showing).follow(life);
        new Chosen<>(days, model.day(), () -> false).follow(life);
        new Toggles<>(Map.of(Shown.ASKING, asking, Shown.INSPECT, inspect, Shown.ALL, all), model.shown()).follow(life);
        head.busyProperty().bind(model.busy());
        save.disableProperty().bind(model.form().ready().not());
        life.follow(model.recon(), this::show);
        life.follow(model.day(), this::buttons);
        new FormKeys(model.form(), new ReconReach(model, formController, days)).listen(root);
    }

    private void show(Optional<Reconciliation> recon) {
        boolean nobody = recon.filter(known -> known.people().isEmpty()).isPresent();
        empty.setVisible(nobody);
        body.setVisible(!nobody);
        head.factsProperty().set(nobody ? "" : recon.map(words::facts).orElse(""));
        inspect.setText(recon.map(known -> known.people().stream().mapToLong(ReconPerson::toInspect).sum())
                .map(count -> texts.get("recon.shown.INSPECT.count", count))
                .orElseGet(() -> texts.get("recon.shown.INSPECT")));
        focus();
    }

    /** Ready to answer by keyboard as soon as the questions are there. */
    private void focus() {
        if (root.getScene() != null && !(root.getScene().getFocusOwner() instanceof TextInputControl))
            days.requestFocus();
    }

    private void buttons(Optional<ReconDay> day) {
        boolean waits = day.filter(ReconDay::waits).isPresent();
        boolean stands = day.filter(one -> one.said().stream().anyMatch(ReconDeeds::stands)).isPresent();
        for (Button each : List.of(approve, refuse)) {
            each.setVisible(waits);
            each.setManaged(waits);
        }
        cancel.setVisible(stands);
        cancel.setManaged(stands);
    }

    @Override
    public void shown() {
        model.look();
    }

    @Override
    public boolean answers(Shortcut shortcut) {
        switch (shortcut) {
            case REFRESH -> model.look();
            case CORRECT -> formController.focusTimes();
            default -> {
                return false;
            }
        }
        return true;
    }

    @FXML
    private void onAgain() {
        model.look();
    }

    @FXML
    private void onSave() {
        model.enter();
    }

    @FXML
    private void onApprove() {
        model.judge(true);
    }

    @FXML
    private void onRefuse() {
        model.judge(false);
    }

    @FXML
    private void onCancel() {
        model.cancel();
    }
}
