package id.sidik.app.sms;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** The form that asks why. */
public final class ReasonFormView {
    private final String what;

    @FXML
    private Label sentence;
    @FXML
    private TextField reason;

    public ReasonFormView(String what) {
        this.what = what;
    }

    @FXML
    private void initialize() {
        sentence.setText(what);
    }

    public Node first() {
        return reason;
    }

    public BooleanBinding ready() {
        return Bindings.createBooleanBinding(() -> !reason.getText().isBlank(), reason.textProperty());
    }

    public String reason() {
        return reason.getText();
    }
}
