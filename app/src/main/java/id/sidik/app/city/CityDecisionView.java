package id.sidik.app.city;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** Why the city decides so of permits of a unit. */
final class CityDecisionView {
    private final String what;

    @FXML
    private Label sentence;
    @FXML
    private TextField reason;

    /** @param what in words */
    CityDecisionView(String what) {
        this.what = what;
    }

    @FXML
    private void initialize() {
        sentence.setText(what);
    }

    BooleanBinding ready() {
        return Bindings.createBooleanBinding(() -> !reason.getText().isBlank(), reason.textProperty());
    }

    String reason() {
        return reason.getText();
    }

    Node first() {
        return reason;
    }
}
