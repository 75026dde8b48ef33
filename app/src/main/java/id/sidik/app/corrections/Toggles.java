package id.sidik.app.corrections;

import id.sidik.app.view.Life;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;

/** Buttons of which one is always pressed. */
final class Toggles<T> {
    private final Map<T, ToggleButton> buttons;
    private final ObjectProperty<T> chosen;

    Toggles(Map<T, ToggleButton> buttons, ObjectProperty<T> chosen) {
        this.buttons = buttons;
        this.chosen = chosen;
    }

    void follow(Life life) {
        ToggleGroup one = new ToggleGroup();
        buttons.forEach((value, button) -> {
            button.setToggleGroup(one);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(event -> {
                button.setSelected(true);
                chosen.set(value);
            });
        });
        life.follow(chosen, value -> buttons.get(value).setSelected(true));
    }
}
