package id.sidik.app.machines.people;

import id.sidik.app.machines.enrol.EnrolDialogs;
import id.sidik.app.machines.enrol.Wanted;
import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.EmptyState;
import id.sidik.app.view.Life;
import id.sidik.domain.Machine;
import id.sidik.operations.ComparedPerson;
import id.sidik.operations.ComparedPerson.Standing;
import id.sidik.operations.MachineComparison;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Who is on a machine, who should be, and the way from the one to the other. */
public final class MachinePeopleView {
    private final MachinePeopleViewModel model;
    private final MachinePeopleDialogs dialogs;
    private final EnrolDialogs enrolment;
    private final Tables tables;
    private final Texts texts;
    private final PersonWords words;
    private final ZoneId zone;
    private final Life life;

    @FXML
    private Button compare;
    @FXML
    private Button apply;
    @FXML
    private Button adopt;
    @FXML
    private Button enrol;
    @FXML
    private Button access;
    @FXML
    private Button backUp;
    @FXML
    private Button restore;
    @FXML
    private Button replace;
    @FXML
    private Label facts;
    @FXML
    private TableView<ComparedPerson> table;
    @FXML
    private TableColumn<ComparedPerson, Column.Chip> standing;
    @FXML
    private TableColumn<ComparedPerson, String> pin;
    @FXML
    private TableColumn<ComparedPerson, String> name;
    @FXML
    private TableColumn<ComparedPerson, String> nameThere;
    @FXML
    private TableColumn<ComparedPerson, String> privilege;
    @FXML
    private TableColumn<ComparedPerson, String> fingers;
    @FXML
    private TableColumn<ComparedPerson, String> differences;
    @FXML
    private EmptyState empty;

    public MachinePeopleView(MachinePeopleViewModel model, MachinePeopleDialogs dialogs, EnrolDialogs enrolment,
            Tables tables,
            Texts texts, ZoneId zone, Life life) {
        this.enrolment = enrolment;
        this.model = model;
        this.dialogs = dialogs;
        this.tables = tables;
        this.texts = texts;
        this.words = new PersonWords(texts);
        this.zone = zone;
        this.life = life;
    }

    @FXML
    private void initialize() {
        Column.chip(standing,
                person -> new Column.Chip(PersonWords.state(person.standing()), words.standing(person)));
        Column.of(pin, ComparedPerson::pin);
        Column.of(name, ComparedPerson::name, text -> text.isBlank() ? texts.get("machinePeople.stranger") : text, "");
        Column.of(nameThere, ComparedPerson::nameThere);
        Column.of(privilege, words::privilege);
        Column.of(fingers, words::fingers);
        Column.of(differences, words::differences);
        tables.style(table);
        table.setItems(model.people());
        life.follow(model.comparison(), this::show);
        life.follow(model.busy(), busy -> show(model.comparison().get()));
        table.getSelectionModel().selectedItemProperty().subscribe(chosen -> allow());
        empty.managedProperty().bind(empty.visibleProperty());
        table.visibleProperty().bind(Bindings.not(empty.visibleProperty()));
    }

    private void show(Optional<MachineComparison> seen) {
        boolean busy = model.busy().get();
        boolean reachable = model.machine().filter(Machine::reachable).isPresent();
        empty.setVisible(seen.isEmpty());
        for (Button each : new Button[]{compare, enrol, backUp, restore}) each.setDisable(busy || !reachable);
        replace.setDisable(busy || model.machine().isEmpty());
        apply.setDisable(busy || seen.isEmpty());
        adopt.setDisable(busy || seen.isEmpty());
        allow();
        facts.setText(busy ? texts.get("machinePeople.busy") : seen.map(this::told).orElse(""));
    }

    /** Periods are those of somebody who is on the machine. */
    private void allow() {
        boolean there = chosen().filter(person -> person.standing() != Standing.ONLY_HERE).isPresent();
        boolean reachable = model.machine().filter(Machine::reachable).isPresent();
        access.setDisable(!there || !reachable || model.busy().get());
    }

    private String told(MachineComparison seen) {
        String counts = texts.get("compare.facts", seen.count(Standing.SAME), seen.count(Standing.DIFFERENT),
                seen.count(Standing.ONLY_HERE), seen.count(Standing.ONLY_THERE));
        String last = seen.last().map(backup -> texts.get("compare.last", texts.formats()
                .dateTime(LocalDateTime.ofInstant(backup.at(), zone)))).orElseGet(() -> texts.get("compare.noBackup"));
        String faces = seen.knowsFaces() ? " · " + texts.get("compare.faces") : "";
        String missing = seen.withoutPin().isEmpty()
                ? ""
                : " · " + texts.get("compare.withoutPin", String.join(", ",
                        seen.withoutPin()));
        return counts + " · " + last + faces + missing;
    }

    @FXML
    private void onCompare() {
        model.compare();
    }

    @FXML
    private void onApply() {
        model.comparison().get().ifPresent(seen -> dialogs.apply(table, model, seen));
    }

    @FXML
    private void onAdopt() {
        model.comparison().get().ifPresent(seen -> dialogs.adopt(table, model, seen,
                table.getSelectionModel().getSelectedItems()));
    }

    /** Of the person chosen in the table, where one is. */
    @FXML
    private void onEnrol() {
        enrolment.open(table, model.machine(), chosen().<Wanted>map(person -> new Wanted.OfMachine(person.pin()))
                .orElseGet(Wanted.Anybody::new));
    }

    @FXML
    private void onAccess() {
        model.machine().ifPresent(machine -> chosen()
                .ifPresent(person -> dialogs.access(table, model.access(machine, person.pin()), title(person))));
    }

    private String title(ComparedPerson person) {
        return person.name().isBlank() ? person.nameThere() : person.name();
    }

    private Optional<ComparedPerson> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    @FXML
    private void onBackUp() {
        model.machine().ifPresent(model::backUp);
    }

    @FXML
    private void onRestore() {
        model.machine().ifPresent(machine -> dialogs.restore(table, model, machine));
    }

    @FXML
    private void onReplace() {
        model.machine().ifPresent(machine -> dialogs.replace(table, model, machine));
    }
}
