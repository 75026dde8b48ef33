package id.sidik.app.view;

import id.sidik.app.text.Texts;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.DefaultProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A line of a form: the label at the left, the control, and under it what is wrong, shown once the field was left. */
@DefaultProperty("content")
public final class Field extends HBox {
    private static final double LABEL_WIDTH = 140;
    private static final double ROW = 28;

    private final Label label = new Label();
    private final HBox content = new HBox(8);
    private final Label fault = new Label();

    public Field() {
        getStyleClass().add("form-field");
        label.setMinWidth(LABEL_WIDTH);
        label.setPrefWidth(LABEL_WIDTH);
        label.setMinHeight(ROW);
        label.setWrapText(true);
        content.setAlignment(Pos.CENTER_LEFT);
        content.setMinHeight(ROW);
        fault.getStyleClass().add("field-fault");
        fault.setWrapText(true);
        fault.managedProperty().bind(fault.visibleProperty());
        fault.setVisible(false);
        fault.setMinHeight(Region.USE_PREF_SIZE);
        VBox right = new VBox(2, content, fault);
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().setAll(label, right);
        content.getChildren().addListener((ListChangeListener<Node>) change -> {
            if (content.getChildren().size() == 1) label.setLabelFor(content.getChildren().getFirst());
        });
    }

    public StringProperty textProperty() {
        return label.textProperty();
    }

    public String getText() {
        return label.getText();
    }

    public void setText(String text) {
        label.setText(text);
    }

    public ObservableList<Node> getContent() {
        return content.getChildren();
    }

    /** Looks at the field when it is left, and at every change after its first fault. */
    public void check(TextInputControl input, Texts texts, Supplier<Optional<String>> faultKey) {
        input.focusedProperty().subscribe((before, focused) -> {
            if (!focused) show(texts, faultKey.get());
        });
        input.textProperty().subscribe(() -> {
            if (fault.isVisible()) show(texts, faultKey.get());
        });
    }

    public void show(Texts texts, Optional<String> key) {
        fault.setText(key.map(texts::get).orElse(""));
        fault.setVisible(key.isPresent());
    }
}
