package id.sidik.app.people;

import id.sidik.app.text.Texts;
import id.sidik.app.view.Choice;
import id.sidik.app.view.DateField;
import id.sidik.app.view.Field;
import id.sidik.app.view.Life;
import id.sidik.domain.EmployeeKind;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The form of one of the staff. */
public final class PersonFormView {
    private static final int MOST_ROWS = 3;
    private static final double ROW = 34;

    private final PersonFormViewModel model;
    private final Texts texts;

    @FXML
    private Field nameField;
    @FXML
    private TextField name;
    @FXML
    private TextField prefix;
    @FXML
    private TextField suffix;
    @FXML
    private ComboBox<EmployeeKind> kind;
    @FXML
    private Field numberField;
    @FXML
    private TextField number;
    @FXML
    private TextField grade;
    @FXML
    private TextField position;
    @FXML
    private Field classField;
    @FXML
    private TextField positionClass;
    @FXML
    private Field orderField;
    @FXML
    private TextField order;
    @FXML
    private Field datesField;
    @FXML
    private DatePicker from;
    @FXML
    private DatePicker until;
    @FXML
    private VBox pins;
    @FXML
    private Label placesHint;
    @FXML
    private ScrollPane placesPane;
    @FXML
    private VBox places;

    PersonFormView(PersonFormViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        name.textProperty().bindBidirectional(model.name());
        prefix.textProperty().bindBidirectional(model.prefix());
        suffix.textProperty().bindBidirectional(model.suffix());
        number.textProperty().bindBidirectional(model.number());
        grade.textProperty().bindBidirectional(model.grade());
        position.textProperty().bindBidirectional(model.position());
        positionClass.textProperty().bindBidirectional(model.positionClass());
        order.textProperty().bindBidirectional(model.order());
        Choice.fill(kind, List.of(EmployeeKind.values()), each -> texts.get("kind." + each));
        kind.valueProperty().bindBidirectional(model.kind());
        Life asLongAsTheModel = new Life();
        DateField.bind(from, model.from(), asLongAsTheModel);
        DateField.bind(until, model.until(), asLongAsTheModel);
        nameField.check(name, texts, model::nameFault);
        numberField.check(number, texts, model::numberRemark);
        classField.check(positionClass, texts, model::classFault);
        orderField.check(order, texts, model::orderFault);
        model.until().subscribe(day -> datesField.show(texts, model.datesFault()));
        model.from().subscribe(day -> datesField.show(texts, model.datesFault()));
        model.pins().addListener((ListChangeListener<PinLine>) change -> {
            while (change.next())
                if (change.wasAdded() || change.wasRemoved()) showPins();
        });
        showPins();
        showPlaces();
    }

    private void showPlaces() {
        List<PlaceLine> lines = model.places();
        for (int nth = 0; nth < lines.size(); nth++)
            places.getChildren().add(new PlaceEditor(lines.get(nth), nth, texts));
        placesPane.setVisible(!lines.isEmpty());
        placesPane.setManaged(!lines.isEmpty());
        placesPane.setPrefViewportHeight(ROW * Math.min(MOST_ROWS, lines.size()));
        placesHint.setText(texts.get(lines.isEmpty() ? "person.machines.none" : "person.machines.hint"));
    }

    Node first() {
        return name;
    }

    private void showPins() {
        pins.getChildren().setAll(model.pins().stream().map(line -> new PinEditor(line, model, texts)).toList());
    }

    @FXML
    private void onAddPin() {
        model.addPin();
    }
}
