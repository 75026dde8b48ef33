package id.sidik.app.schedule;

import id.sidik.app.text.Texts;
import id.sidik.app.view.DateField;
import id.sidik.app.view.Field;
import id.sidik.app.view.Life;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The parts that forms of the calendar are made of. */
public final class Forms {
    private final Texts texts;

    public Forms(Texts texts) {
        this.texts = texts;
    }

    public Field field(String key, Node... content) {
        Field field = new Field();
        field.setText(texts.get(key));
        field.getContent().setAll(content);
        return field;
    }

    public Label hint(String key) {
        Label hint = new Label(texts.get(key));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        return hint;
    }

    public TextField text(String id, String key) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(texts.get(key));
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    /** A date with its picker. */
    public record Day(DatePicker picker, ObjectProperty<Optional<LocalDate>> value) {}

    public Day day(String id, String key, Optional<LocalDate> first) {
        DatePicker picker = new DatePicker();
        picker.setId(id);
        picker.setPrefWidth(150);
        picker.setPromptText(texts.get(key));
        picker.setAccessibleText(texts.get(key));
        ObjectProperty<Optional<LocalDate>> value = new SimpleObjectProperty<>(first);
        DateField.bind(picker, value, new Life());
        return new Day(picker, value);
    }
}
