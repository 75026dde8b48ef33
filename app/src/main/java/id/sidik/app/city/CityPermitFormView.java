package id.sidik.app.city;

import id.sidik.app.view.Choice;
import id.sidik.app.view.DateField;
import id.sidik.app.view.Life;
import id.sidik.domain.Permit;
import id.sidik.operations.centre.CityOverview;
import id.sidik.operations.centre.CityPermitDesk.Person;
import id.sidik.operations.centre.CityPermitDesk.Wish;
import id.sidik.operations.permits.PermitKindRow;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;

/** A permit of the city for people of one unit. */
final class CityPermitFormView {
    private final CityModel model;
    private final ObjectProperty<Optional<LocalDate>> first = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDate>> last = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDate>> written = new SimpleObjectProperty<>(Optional.empty());
    private BooleanBinding ready = Bindings.createBooleanBinding(() -> false);

    @FXML
    private ComboBox<CityOverview.Unit> unit;
    @FXML
    private ListView<Person> people;
    @FXML
    private ComboBox<PermitKindRow> kind;
    @FXML
    private DatePicker from;
    @FXML
    private DatePicker to;
    @FXML
    private TextField letter;
    @FXML
    private DatePicker dated;
    @FXML
    private TextField reason;

    CityPermitFormView(CityModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        Choice.fill(unit, model.all(), CityOverview.Unit::name);
        Choice.fill(kind, model.kinds(), each -> each.code() + " · " + each.label());
        people.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        people.setCellFactory(any -> new ListCell<>() {
            @Override
            protected void updateItem(Person person, boolean nobody) {
                super.updateItem(person, nobody);
                setText(nobody || person == null
                        ? null
                        : person.name() + (person.number().isBlank()
                                ? ""
                                : " · " + person.number()));
            }
        });
        unit.valueProperty().subscribe(chosen -> {
            people.getItems().clear();
            if (chosen != null) model.people(chosen.code(), people.getItems()::setAll);
        });
        Life asLongAsTheDialog = new Life();
        DateField.bind(from, first, asLongAsTheDialog);
        DateField.bind(to, last, asLongAsTheDialog);
        DateField.bind(dated, written, asLongAsTheDialog);
        ready = Bindings.isNotEmpty(people.getSelectionModel().getSelectedItems()).and(kind.valueProperty()
                .isNotNull()).and(Bindings.createBooleanBinding(this::whole, first, last, letter.textProperty()));
    }

    private boolean whole() {
        return first.get().isPresent() && !letter.getText().isBlank() && last.get().map(day -> !day.isBefore(first.get()
                .get())).orElse(true);
    }

    BooleanBinding ready() {
        return ready;
    }

    Node first() {
        return unit;
    }

    Wish wish() {
        LocalDate begins = first.get().orElseThrow();
        return new Wish(unit.getValue().code(), people.getSelectionModel().getSelectedItems().stream().map(Person::id)
                .toList(), kind.getValue().code(), begins, last.get().orElse(begins), Permit.Part.FULL, letter
                        .getText(), written.get(), reason.getText());
    }
}
