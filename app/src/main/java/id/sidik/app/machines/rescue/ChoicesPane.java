package id.sidik.app.machines.rescue;

import id.sidik.app.text.Texts;
import id.sidik.app.view.Choice;
import id.sidik.app.view.Field;
import id.sidik.operations.OldProgramWish;
import id.sidik.operations.OldProgramWish.Numbers;
import id.sidik.operations.OldProgramWish.People;
import id.sidik.operations.OldProgramWish.Pins;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What the old program does not tell, with what is guessed. */
public final class ChoicesPane extends VBox {
    private static final double WIDTH = 420;

    private final ComboBox<Pins> pins = new ComboBox<>();
    private final ComboBox<Numbers> numbers = new ComboBox<>();
    private final ComboBox<People> newcomers = new ComboBox<>();
    private final CheckBox states = new CheckBox();
    private final CheckBox byHand = new CheckBox();
    private final CheckBox fingers = new CheckBox();
    private boolean showing;

    public ChoicesPane() {
        super(8);
    }

    /** Once, when the words and the model are there. */
    void show(RescueModel model, Texts texts) {
        Label hint = new Label(texts.get("rescue.choices.hint"));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(hint,
                line(pins, "rescuePins", texts.get("rescue.pins"), List.of(Pins.values()), each -> texts.get(
                        "rescue.pins." + each)),
                line(numbers, "rescueNumbers", texts.get("rescue.numbers"), List.of(Numbers.values()), each -> texts
                        .get("rescue.numbers." + each)),
                line(newcomers, "rescueNewcomers", texts.get("rescue.newcomers"), List.of(People.values()),
                        each -> texts.get("rescue.newcomers." + each)),
                box(states, "rescueStates", texts.get("rescue.states")),
                box(byHand, "rescueByHand", texts.get("rescue.byHand")),
                box(fingers, "rescueFingers", texts.get("rescue.fingers")));
        wished(model.wish());
        pins.valueProperty().subscribe(chosen -> change(model, model.wish().with(chosen)));
        numbers.valueProperty().subscribe(chosen -> change(model, model.wish().with(chosen)));
        newcomers.valueProperty().subscribe(chosen -> change(model, model.wish().with(chosen)));
        for (CheckBox each : List.of(states, byHand, fingers))
            each.selectedProperty().subscribe(ticked -> change(model, model.wish().taking(states.isSelected(), byHand
                    .isSelected(), fingers.isSelected())));
        model.found().subscribe(found -> wished(model.wish()));
    }

    private static <T> Field line(ComboBox<T> box, String id, String title, List<T> values, Function<T, String> word) {
        box.setId(id);
        box.setAccessibleText(title);
        box.setPrefWidth(WIDTH);
        Choice.fill(box, values, word);
        Field field = new Field();
        field.setText(title);
        field.getContent().add(box);
        return field;
    }

    private static CheckBox box(CheckBox box, String id, String title) {
        box.setId(id);
        box.setText(title);
        box.setWrapText(true);
        return box;
    }

    private void wished(OldProgramWish wish) {
        showing = true;
        pins.setValue(wish.pins());
        numbers.setValue(wish.numbers());
        newcomers.setValue(wish.people());
        states.setSelected(wish.states());
        byHand.setSelected(wish.byHand());
        fingers.setSelected(wish.fingers());
        showing = false;
    }

    private void change(RescueModel model, OldProgramWish wish) {
        if (!showing) model.change(wish);
    }
}
