package id.sidik.app.leave;

import id.sidik.app.text.Texts;
import id.sidik.app.view.DateField;
import id.sidik.app.view.Life;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** The form of evidence that comes later. */
public final class EvidenceFormView {
    private final EvidenceFormViewModel model;
    private final Texts texts;

    @FXML
    private Label sentence;
    @FXML
    private TextField number;
    @FXML
    private DatePicker dated;
    @FXML
    private DatePicker received;
    @FXML
    private ScanField scan;

    EvidenceFormView(EvidenceFormViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Life asLongAsTheModel = new Life();
        sentence.setText(texts.count("permit.evidence.what", model.count()));
        number.textProperty().bindBidirectional(model.number());
        DateField.bind(dated, model.dated(), asLongAsTheModel);
        DateField.bind(received, model.received(), asLongAsTheModel);
        scan.bind(model.scan(), texts);
    }

    Node first() {
        return number;
    }
}
