package id.sidik.app.people;

import id.sidik.app.table.Column;
import id.sidik.app.table.Found;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Life;
import id.sidik.app.view.SearchBox;
import id.sidik.operations.PersonRow;
import id.sidik.operations.UnknownPin;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Links PINs that lead to nobody: choose the PIN, choose the person, next. */
public final class LinkPinsView {
    private final PeopleViewModel model;
    private final PeopleDialogs dialogs;
    private final Tables tables;
    private final Texts texts;
    private final Life life = new Life();

    @FXML
    private TableView<UnknownPin> pins;
    @FXML
    private TableColumn<UnknownPin, String> pin;
    @FXML
    private TableColumn<UnknownPin, String> name;
    @FXML
    private TableColumn<UnknownPin, String> machine;
    @FXML
    private TableColumn<UnknownPin, Long> punches;
    @FXML
    private SearchBox search;
    @FXML
    private ListView<PersonRow> people;
    @FXML
    private Button create;
    @FXML
    private Button connect;

    LinkPinsView(PeopleViewModel model, PeopleDialogs dialogs, Tables tables, Texts texts) {
        this.model = model;
        this.dialogs = dialogs;
        this.tables = tables;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Column.of(pin, each -> each.pin().text());
        Column.of(name, UnknownPin::nameOnMachine, text -> text.isBlank() ? "–" : text, "");
        Column.of(machine, UnknownPin::machineName);
        Column.of(punches, UnknownPin::punches, texts.formats()::number, "figure");
        tables.style(pins);
        pins.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        pins.setPlaceholder(new Label(texts.get("link.none")));
        people.setItems(new Found<>(model.people(), search,
                row -> row.employee().fullName() + " " + row.employee().number()).rows());
        people.setPlaceholder(new Label(texts.get("link.nobody")));
        people.setCellFactory(list -> new PersonCell());
        create.disableProperty().bind(pins.getSelectionModel().selectedItemProperty().isNull());
        connect.disableProperty().bind(Bindings.or(pins.getSelectionModel().selectedItemProperty().isNull(),
                people.getSelectionModel().selectedItemProperty().isNull()));
        life.follow(model.unknown(), () -> {
            pins.getItems().setAll(model.unknown());
            pins.getSelectionModel().selectFirst();
        });
        pins.getSelectionModel().selectedItemProperty().subscribe(this::propose);
    }

    /** A person of the same name is the likely one. */
    private void propose(UnknownPin chosen) {
        if (chosen == null || chosen.nameOnMachine().isBlank()) return;
        people.getItems().stream().filter(row -> row.employee().name().equalsIgnoreCase(chosen.nameOnMachine()))
                .findFirst().ifPresent(row -> {
                    people.getSelectionModel().select(row);
                    people.scrollTo(row);
                });
    }

    void end() {
        life.end();
    }

    @FXML
    private void onConnect() {
        model.link(pins.getSelectionModel().getSelectedItem(), people.getSelectionModel().getSelectedItem());
    }

    @FXML
    private void onCreate() {
        dialogs.edit(pins, model.form(pins.getSelectionModel().getSelectedItem()));
    }

    private static final class PersonCell extends ListCell<PersonRow> {
        @Override
        protected void updateItem(PersonRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty || row == null ? null : row.employee().fullName());
        }
    }
}
