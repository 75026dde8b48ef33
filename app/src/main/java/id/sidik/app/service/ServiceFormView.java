package id.sidik.app.service;

import id.sidik.operations.service.ServiceWish;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/** Writes a request down. */
final class ServiceFormView {
    private final ServiceModel model;

    @FXML
    private TextField applicant;
    @FXML
    private TextField unit;
    @FXML
    private ComboBox<String> machine;
    @FXML
    private TextArea complaint;

    ServiceFormView(ServiceModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        unit.setText(model.unit());
        model.machines(machine.getItems()::setAll);
    }

    BooleanBinding ready() {
        return blank(applicant.textProperty()).or(blank(unit.textProperty())).or(blank(complaint.textProperty())).not();
    }

    private static BooleanBinding blank(javafx.beans.property.StringProperty text) {
        return javafx.beans.binding.Bindings.createBooleanBinding(() -> text.get().isBlank(), text);
    }

    Node first() {
        return applicant;
    }

    ServiceWish wish() {
        return new ServiceWish(Optional.empty(), applicant.getText(), unit.getText(), machine.getEditor().getText(),
                complaint.getText());
    }
}
