package id.sidik.app.machines.options;

import id.sidik.operations.KeySequences;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/** The keys to press at a machine, a line for each thing that cannot be set from the laptop. */
public final class SequenceFormView {
    private final Map<String, String> known;

    @FXML
    private TextField holidays;
    @FXML
    private TextField daylight;
    @FXML
    private TextField shortcuts;
    @FXML
    private TextField workCodes;

    SequenceFormView(Map<String, String> known) {
        this.known = known;
    }

    @FXML
    private void initialize() {
        for (int at = 0; at < fields().size(); at++)
            fields().get(at).setText(known.getOrDefault(KeySequences.ITEMS.get(at), ""));
    }

    /** In the order of {@link KeySequences#ITEMS}. */
    private List<TextField> fields() {
        return List.of(holidays, daylight, shortcuts, workCodes);
    }

    BooleanBinding valid() {
        return Bindings.createBooleanBinding(
                () -> fields().stream().allMatch(field -> field.getText().strip().length() <= KeySequences.LONGEST),
                fields().stream().map(TextField::textProperty).toArray(Observable[]::new));
    }

    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int at = 0; at < fields().size(); at++)
            texts.put(KeySequences.ITEMS.get(at), fields().get(at).getText());
        return texts;
    }

    Node first() {
        return holidays;
    }
}
