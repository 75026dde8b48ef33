package id.sidik.app.leave;

import id.sidik.app.text.Texts;
import id.sidik.app.view.Choice;
import id.sidik.app.view.DateField;
import id.sidik.app.view.Field;
import id.sidik.app.view.Life;
import id.sidik.domain.Permit.Part;
import id.sidik.operations.permits.PermitKindRow;
import id.sidik.operations.permits.PermitPreview;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;

/** The form of a permit for many people. */
public final class PermitFormView {
    private final PermitFormViewModel model;
    private final Texts texts;
    private final PermitWords words;

    @FXML
    private PeoplePicker picker;
    @FXML
    private ComboBox<PermitKindRow> kind;
    @FXML
    private Field daysField;
    @FXML
    private DatePicker from;
    @FXML
    private DatePicker to;
    @FXML
    private ComboBox<Part> part;
    @FXML
    private TextField number;
    @FXML
    private DatePicker dated;
    @FXML
    private Field receivedField;
    @FXML
    private DatePicker received;
    @FXML
    private ScanField scan;
    @FXML
    private TextField note;
    @FXML
    private Label summary;
    @FXML
    private ListView<String> lines;

    PermitFormView(PermitFormViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        words = new PermitWords(texts);
    }

    @FXML
    private void initialize() {
        picker.show(model.people(), texts);
        Choice.fill(kind, model.kinds(), words::kind);
        kind.valueProperty().bindBidirectional(model.kind());
        CodeKeys.listen(kind);
        Choice.fill(part, List.of(Part.values()), each -> texts.get("permit.part." + each));
        part.valueProperty().bindBidirectional(model.part());
        model.kind().subscribe(chosen -> part.setDisable(!chosen.partial()));
        Life asLongAsTheModel = new Life();
        DateField.bind(from, model.from(), asLongAsTheModel);
        DateField.bind(to, model.to(), asLongAsTheModel);
        DateField.bind(dated, model.dated(), asLongAsTheModel);
        DateField.bind(received, model.received(), asLongAsTheModel);
        number.textProperty().bindBidirectional(model.number());
        note.textProperty().bindBidirectional(model.note());
        scan.bind(model.scan(), texts);
        model.to().subscribe(day -> daysField.show(texts, model.datesFault()));
        model.from().subscribe(day -> daysField.show(texts, model.datesFault()));
        model.received().subscribe(day -> receivedField.show(texts, model.receivedFault()));
        model.preview().subscribe(this::show);
    }

    Node first() {
        return picker.first();
    }

    private void show(Optional<PermitPreview> found) {
        summary.setText(found.map(words::summary).orElse(texts.get("permit.preview.none")));
        lines.getItems().setAll(found.map(PermitPreview::people).orElse(List.of()).stream().map(words::line).toList());
    }
}
