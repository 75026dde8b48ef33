package id.sidik.app.people;

import id.sidik.app.leave.PermitDialogs;
import id.sidik.app.shell.Screen;
import id.sidik.app.shell.Shortcut;
import id.sidik.app.table.Column;
import id.sidik.app.table.Found;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Formats;
import id.sidik.app.text.Texts;
import id.sidik.app.view.EmptyState;
import id.sidik.app.view.Life;
import id.sidik.app.view.ScreenHead;
import id.sidik.app.view.SearchBox;
import id.sidik.domain.PinAlias;
import id.sidik.operations.PersonRow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The list of the staff, with what must be linked above it. */
public final class PeopleView implements Screen {
    private final PeopleViewModel model;
    private final PeopleDialogs dialogs;
    private final PermitDialogs permits;
    private final Tables tables;
    private final Texts texts;
    private final Life life;

    @FXML
    private ScreenHead head;
    @FXML
    private SearchBox search;
    @FXML
    private VBox body;
    @FXML
    private HBox unknownBar;
    @FXML
    private Label unknownText;
    @FXML
    private TableView<PersonRow> table;
    @FXML
    private TableColumn<PersonRow, String> name;
    @FXML
    private TableColumn<PersonRow, String> number;
    @FXML
    private TableColumn<PersonRow, String> kind;
    @FXML
    private TableColumn<PersonRow, String> grade;
    @FXML
    private TableColumn<PersonRow, String> position;
    @FXML
    private TableColumn<PersonRow, OptionalInt> positionClass;
    @FXML
    private TableColumn<PersonRow, String> pin;
    @FXML
    private TableColumn<PersonRow, Integer> order;
    @FXML
    private TableColumn<PersonRow, Optional<LocalDate>> from;
    @FXML
    private TableColumn<PersonRow, Optional<LocalDate>> until;
    @FXML
    private TableColumn<PersonRow, String> machines;
    @FXML
    private Button enrol;
    @FXML
    private EmptyState empty;
    @FXML
    private Button emptyLink;

    public PeopleView(PeopleViewModel model, PeopleDialogs dialogs, PermitDialogs permits, Tables tables,
            Texts texts, Life life) {
        this.model = model;
        this.dialogs = dialogs;
        this.permits = permits;
        this.tables = tables;
        this.texts = texts;
        this.life = life;
    }

    @FXML
    private void initialize() {
        columns();
        tables.style(table);
        permits.offer(table);
        Tables.onOpen(table, row -> dialogs.edit(table, model.form(Optional.of(row))));
        new Found<>(model.people(), search, this::searched).into(table);
        unknownBar.managedProperty().bind(unknownBar.visibleProperty());
        emptyLink.managedProperty().bind(emptyLink.visibleProperty());
        enrol.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        head.busyProperty().bind(model.busy());
        life.follow(model.unknown(), this::show);
        life.follow(model.people(), this::show);
        life.follow(model.read(), now -> show());
    }

    private String searched(PersonRow row) {
        return String.join(" ", row.employee().fullName(), row.employee().number(), row.employee().displayNumber(),
                row.employee().position(), pins(row));
    }

    private void columns() {
        Formats formats = texts.formats();
        Column.of(name, row -> row.employee().fullName());
        Column.of(number, row -> row.employee().displayNumber());
        Column.of(kind, row -> texts.get("kind." + row.employee().kind()));
        Column.of(grade, row -> row.employee().grade());
        Column.of(position, row -> row.employee().position());
        Column.of(positionClass, row -> row.employee().positionClass(), number -> number.isPresent()
                ? String.valueOf(number.getAsInt())
                : "–", "figure");
        positionClass.setComparator(Comparator.comparingInt(number -> number.orElse(0)));
        Column.of(pin, this::pins, text -> text.isBlank() ? texts.get("person.pin.none") : text, "");
        Column.of(machines, row -> row.machines().keySet().stream().map(model::machineName).sorted()
                .collect(Collectors.joining(", ")));
        Column.of(order, row -> row.employee().order(), String::valueOf, "figure");
        Column.of(from, row -> row.employee().from(), day -> day.map(formats::date).orElse("–"), "");
        Column.of(until, row -> row.employee().until(), day -> day.map(formats::date).orElse("–"), "");
        from.setComparator(PeopleView::byDay);
        until.setComparator(PeopleView::byDay);
    }

    private static int byDay(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.orElse(LocalDate.EPOCH).compareTo(other.orElse(LocalDate.EPOCH));
    }

    /** "12" for every machine, "12 (Lantai 1)" for one. */
    private String pins(PersonRow row) {
        return row.pins().stream().map(this::pin).collect(Collectors.joining(", "));
    }

    private String pin(PinAlias alias) {
        return alias.machine().map(id -> alias.pin() + " (" + model.machineName(id) + ")")
                .orElseGet(() -> alias.pin().text());
    }

    private void show() {
        boolean none = model.read().get() && model.people().isEmpty();
        int unknown = model.unknownPeople();
        empty.setVisible(none);
        search.setVisible(!none);
        emptyLink.setVisible(unknown > 0);
        body.setVisible(!model.people().isEmpty());
        unknownBar.setVisible(unknown > 0);
        unknownText.setText(texts.count("people.unknown", unknown));
        String staff = texts.count("people.facts", model.people().size());
        long without = model.withoutPin();
        head.factsProperty().set(
                none ? "" : without == 0 ? staff : staff + " · " + texts.count("people.facts.noPin", without));
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
            case NEW -> onAdd();
            default -> {
                return false;
            }
        }
        return true;
    }

    @FXML
    private void onAdd() {
        dialogs.edit(head, model.form(Optional.empty()));
    }

    @FXML
    private void onCheckFingers() {
        dialogs.checkFingers(head);
    }

    @FXML
    private void onEnrol() {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(row -> dialogs.enrol(table, row));
    }

    @FXML
    private void onImport() {
        dialogs.importList(head, model);
    }

    @FXML
    private void onLink() {
        dialogs.link(head, model);
    }
}
