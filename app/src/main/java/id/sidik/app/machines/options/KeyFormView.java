package id.sidik.app.machines.options;

import id.sidik.app.text.Texts;
import id.sidik.app.view.Field;
import id.sidik.domain.Machine;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;

/** A new communication key, typed twice. */
public final class KeyFormView {
    private final Texts texts;

    @FXML
    private Field firstField;
    @FXML
    private PasswordField first;
    @FXML
    private Field againField;
    @FXML
    private PasswordField again;

    KeyFormView(Texts texts) {
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        firstField.check(first, texts,
                () -> isKey(first.getText()) ? Optional.empty() : Optional.of("keyForm.fault"));
        againField.check(again, texts,
                () -> again.getText().equals(first.getText()) ? Optional.empty() : Optional.of("keyForm.differs"));
    }

    private static boolean isKey(String text) {
        return text.matches("\\d{1,6}") && Integer.parseInt(text) <= Machine.MAX_COMM_KEY;
    }

    BooleanBinding valid() {
        return Bindings.createBooleanBinding(() -> isKey(first.getText()) && first.getText().equals(again.getText()),
                first.textProperty(), again.textProperty());
    }

    int key() {
        return Integer.parseInt(first.getText());
    }

    Node first() {
        return first;
    }
}
