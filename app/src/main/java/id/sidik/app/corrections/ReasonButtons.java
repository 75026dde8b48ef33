package id.sidik.app.corrections;

import java.util.List;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** The reasons of a form, each with the digit that chooses it. */
final class ReasonButtons {
    private final VBox place;
    private final DayForm form;
    private final CorrectionWords words;

    ReasonButtons(VBox place, DayForm form, CorrectionWords words) {
        this.place = place;
        this.form = form;
        this.words = words;
    }

    void show() {
        ToggleGroup one = new ToggleGroup();
        place.getChildren().clear();
        List<String> known = form.reasons();
        for (int i = 0; i < known.size(); i++) {
            String code = known.get(i);
            RadioButton button = new RadioButton(i + 1 + "  " + words.reason(code));
            button.setId("reason" + (i + 1));
            button.setUserData(code);
            button.setToggleGroup(one);
            button.setMnemonicParsing(false);
            button.setFocusTraversable(i == 0);
            button.setOnAction(event -> form.reason().set(code));
            place.getChildren().add(button);
        }
        choose(form.reason().get());
    }

    void choose(String code) {
        place.getChildren().forEach(node -> {
            if (node instanceof RadioButton button) button.setSelected(code.equals(button.getUserData()));
        });
    }
}
