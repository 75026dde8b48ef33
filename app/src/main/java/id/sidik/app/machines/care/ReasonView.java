package id.sidik.app.machines.care;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** What a deed will do, and why it is wanted. */
final class ReasonView {
    private final String told;

    @FXML
    private Label sentence;
    @FXML
    private TextField reason;

    ReasonView(String told) {
        this.told = told;
    }

    @FXML
    private void initialize() {
        sentence.setText(told);
    }

    Node first() {
        return reason;
    }

    String reason() {
        return reason.getText();
    }

    BooleanBinding given() {
        return Bindings.createBooleanBinding(() -> !reason.getText().isBlank(), reason.textProperty());
    }
}
