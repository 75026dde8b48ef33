package id.sidik.app.rules;

import id.sidik.app.text.Texts;
import id.sidik.app.view.Choice;
import id.sidik.app.words.RuleWords;
import id.sidik.operations.regulation.RuleRow;
import id.sidik.rules.ValueShape;
import id.sidik.rules.ValueText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;

/** The control in which a value of its kind is typed or chosen. */
final class ValueInput {
    private static final String NOTHING = "";

    private final StringProperty typed = new SimpleStringProperty("");
    private final Control control;
    private final String hint;

    ValueInput(RuleRow row, Texts texts) {
        RuleWords words = new RuleWords(texts);
        typed.set(ValueText.typed(row.shape(), row.json()));
        control = switch (row.shape()) {
            case ValueShape.Word(List<String> known) -> choice(known, row, words, texts);
            case ValueShape.Flag _ -> choice(List.of("true", "false"), row, words, texts);
            case ValueShape.Rows _ -> area();
            case ValueShape _ -> field();
        };
        control.setId("ruleValue");
        control.setAccessibleText(words.name(row.path()));
        hint = hint(row.shape(), texts);
    }

    private ComboBox<String> choice(List<String> known, RuleRow row, RuleWords words, Texts texts) {
        ComboBox<String> box = new ComboBox<>();
        List<String> all = new ArrayList<>(known);
        if (ValueShape.optional(row.path())) all.add(NOTHING);
        Choice.fill(box, all, word -> word.isEmpty()
                ? texts.get("rules.value.null")
                : row.shape() instanceof ValueShape.Flag ? texts.get("rules.value." + word) : words.word(word));
        box.setPrefWidth(340);
        box.setValue(typed.get());
        box.valueProperty().subscribe(value -> typed.set(value == null ? "" : value));
        return box;
    }

    private TextInputControl field() {
        TextField field = new TextField(typed.get());
        field.setPrefWidth(340);
        field.textProperty().bindBidirectional(typed);
        return field;
    }

    private TextInputControl area() {
        TextArea area = new TextArea(typed.get());
        area.setPrefWidth(340);
        area.setPrefRowCount(6);
        area.textProperty().bindBidirectional(typed);
        return area;
    }

    private static String hint(ValueShape shape, Texts texts) {
        return switch (shape) {
            case ValueShape.Rows(List<String> fields) -> texts.get("rules.form.rows", fields.stream().map(
                    name -> texts.get("rules.field." + name)).collect(Collectors.joining("; ")));
            case ValueShape.Words(List<String> words) -> texts.get("rules.hint.Words", String.join(", ", words));
            case ValueShape.Clock _,ValueShape.ClockSpan _,ValueShape.Percent _,ValueShape.Count _,ValueShape.Block _ ->
                texts.get("rules.hint." + shape.getClass().getSimpleName());
            case ValueShape _ -> "";
        };
    }

    Control control() {
        return control;
    }

    /** How it is typed, blank when that needs no word. */
    String hint() {
        return hint;
    }

    StringProperty typed() {
        return typed;
    }
}
