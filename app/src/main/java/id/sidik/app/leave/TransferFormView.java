package id.sidik.app.leave;

import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Choice;
import id.sidik.app.view.DateField;
import id.sidik.app.view.Life;
import id.sidik.domain.Machine;
import id.sidik.operations.PersonRow;
import id.sidik.operations.permits.TransferDesk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

/** The form of a transfer, with those that were made. */
public final class TransferFormView {
    private final TransferFormViewModel model;
    private final Tables tables;
    private final Texts texts;

    @FXML
    private ComboBox<PersonRow> person;
    @FXML
    private ComboBox<Boolean> direction;
    @FXML
    private DatePicker day;
    @FXML
    private TextField letter;
    @FXML
    private DatePicker letterDate;
    @FXML
    private ComboBox<String> place;
    @FXML
    private Label effect;
    @FXML
    private TableView<TransferDesk.Row> table;
    @FXML
    private TableColumn<TransferDesk.Row, String> name;
    @FXML
    private TableColumn<TransferDesk.Row, String> way;
    @FXML
    private TableColumn<TransferDesk.Row, LocalDate> on;
    @FXML
    private TableColumn<TransferDesk.Row, String> by;

    TransferFormView(TransferFormViewModel model, Tables tables, Texts texts) {
        this.model = model;
        this.tables = tables;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Choice.fill(person, model.people(), row -> row.employee().fullName());
        person.valueProperty().bindBidirectional(model.person());
        Choice.fill(direction, List.of(true, false), out -> texts.get(out ? "transfer.out" : "transfer.in"));
        direction.setValue(model.out().get());
        model.out().addListener((any, before, now) -> direction.setValue(now));
        direction.valueProperty().addListener((any, before, now) -> model.out().set(now));
        Life asLongAsTheModel = new Life();
        DateField.bind(day, model.day(), asLongAsTheModel);
        DateField.bind(letterDate, model.letterDate(), asLongAsTheModel);
        letter.textProperty().bindBidirectional(model.letter());
        place.setItems(model.places());
        place.getEditor().textProperty().bindBidirectional(model.place());
        model.preview().subscribe(found -> effect.setText(found.map(this::effect).orElse("")));
        Column.of(name, TransferDesk.Row::name);
        Column.of(way, row -> texts.get(row.out() ? "transfer.out" : "transfer.in"));
        Column.of(on, TransferDesk.Row::day, texts.formats()::date, "");
        Column.of(by, row -> row.letter() + (row.place().isBlank() ? "" : " · " + row.place()) + " · " + row.by());
        tables.style(table);
        table.setItems(model.history());
        table.setPlaceholder(new Label(texts.get("transfer.none")));
    }

    Node first() {
        return person;
    }

    private String effect(TransferDesk.Preview preview) {
        List<String> said = new ArrayList<>();
        said.add(texts.get(model.out().get() ? "transfer.effect.out" : "transfer.effect.in", preview.name(),
                texts.formats().date(model.day().get().orElseThrow())));
        if (!preview.machines().isEmpty())
            said.add(texts.get("transfer.effect.machines", preview.machines().stream().map(Machine::name)
                    .collect(Collectors.joining(", "))));
        if (preview.permits() > 0) said.add(texts.count("transfer.effect.permits", preview.permits()));
        if (!preview.closed().isEmpty())
            said.add(texts.get("transfer.effect.closed", preview.closed().stream().map(texts.formats()::month)
                    .collect(Collectors.joining(", "))));
        return String.join(" ", said);
    }
}
