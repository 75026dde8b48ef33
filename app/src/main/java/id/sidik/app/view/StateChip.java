package id.sidik.app.view;

import java.util.Arrays;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A state's mark, drawn so that it looks the same with every font, and its word. */
public final class StateChip extends Label {
    public StateChip() {
        getStyleClass().add("state-chip");
        Region mark = new Region();
        mark.getStyleClass().add("mark");
        StackPane place = new StackPane(mark);
        place.getStyleClass().add("mark-place");
        setGraphic(place);
    }

    public void show(State state, String word) {
        getStyleClass().removeAll(Arrays.stream(State.values()).map(State::styleClass).toList());
        getStyleClass().add(state.styleClass());
        setText(word);
        setAccessibleText(word);
    }
}
