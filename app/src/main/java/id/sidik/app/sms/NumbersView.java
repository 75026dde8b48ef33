package id.sidik.app.sms;

import id.sidik.app.office.OfficeLink;
import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Choice;
import id.sidik.operations.PersonRow;
import id.sidik.operations.roads.NumberLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

/** Whose telephone numbers are known. */
public final class NumbersView {
    private final OfficeLink link;
    private final List<PersonRow> people;
    private final Tables tables;
    private final Texts texts;

    @FXML
    private ComboBox<PersonRow> person;
    @FXML
    private TextField number;
    @FXML
    private Button add;
    @FXML
    private TableView<NumberLine> table;
    @FXML
    private TableColumn<NumberLine, String> name;
    @FXML
    private TableColumn<NumberLine, String> phone;
    @FXML
    private TableColumn<NumberLine, LocalDate> since;
    @FXML
    private Button strike;

    NumbersView(OfficeLink link, List<PersonRow> people, Tables tables, Texts texts) {
        this.link = link;
        this.people = people;
        this.tables = tables;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Choice.fill(person, people, row -> row.employee().fullName());
        Column.of(name, NumberLine::name);
        Column.of(phone, NumberLine::number);
        Column.of(since, NumberLine::since, texts.formats()::date, "");
        tables.style(table);
        table.setPlaceholder(new Label(texts.get("sms.numbers.none")));
        add.disableProperty().bind(number.textProperty().isEmpty().or(person.valueProperty().isNull()));
        strike.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        load();
    }

    private void load() {
        link.background().fetch(() -> link.office().roads().numbers().list(), lines -> table.getItems().setAll(lines),
                link.alarm());
    }

    @FXML
    private void onAdd() {
        PersonRow chosen = person.getValue();
        String typed = number.getText();
        link.write(() -> link.office().roads().numbers().register(chosen.employee().id(), typed, ""), () -> {
            number.clear();
            load();
        });
    }

    @FXML
    private void onStrike() {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(line -> link.write(
                () -> link.office().roads().numbers().strike(line.number(), ""), this::load));
    }
}
