package id.sidik.app.view;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** A combo box of values that are shown by a word. */
public final class Choice {
    private Choice() {}

    public static <T> void fill(ComboBox<T> box, List<T> values, Function<T, String> word) {
        show(box, word);
        box.getItems().setAll(values);
    }

    /** The words alone; the values come from elsewhere. */
    public static <T> void show(ComboBox<T> box, Function<T, String> word) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : word.apply(value);
            }

            @Override
            public T fromString(String typed) {
                return box.getItems().stream().filter(value -> word.apply(value).equals(typed)).findFirst()
                        .orElse(box.getValue());
            }
        });
    }

    /**
     * Both ways between box and property. While somebody searches in the box it holds nothing for moments: such a
     * moment is no choice.
     */
    public static <T> void bind(ComboBox<T> box, Property<T> chosen, Life life) {
        life.follow(chosen, box::setValue);
        box.valueProperty().subscribe(value -> {
            if (value != null) chosen.setValue(value);
        });
    }
}
