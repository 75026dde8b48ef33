package id.sidik.app.leave;

import id.sidik.app.text.Texts;
import id.sidik.app.view.Field;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** The form of a decision. */
public final class DecisionFormView {
    private final DecisionFormViewModel model;
    private final Texts texts;

    @FXML
    private Label sentence;
    @FXML
    private Field secondField;
    @FXML
    private TextField second;
    @FXML
    private TextField reason;

    DecisionFormView(DecisionFormViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        sentence.setText(texts.count(model.what().key() + ".what", model.count()));
        second.textProperty().bindBidirectional(model.second());
        reason.textProperty().bindBidirectional(model.reason());
        secondField.setVisible(model.what() == DecisionKind.APPROVE);
        secondField.setManaged(secondField.isVisible());
        if (model.what() == DecisionKind.APPROVE) reason.setText(texts.get("permit.decide.APPROVE.usual"));
    }

    Node first() {
        return secondField.isVisible() ? second : reason;
    }
}
