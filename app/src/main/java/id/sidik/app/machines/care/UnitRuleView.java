package id.sidik.app.machines.care;

import id.sidik.app.text.Texts;
import id.sidik.operations.ClockRule;
import java.time.Duration;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.TextField;

/** When the clocks of all machines without a rule of their own are set by themselves. */
public final class UnitRuleView {
    private final ClockRule before;
    private final Texts texts;

    @FXML
    private CheckBox on;
    @FXML
    private Spinner<Integer> over;
    @FXML
    private Spinner<Integer> atMost;
    @FXML
    private TextField reason;
    @FXML
    private Label told;

    UnitRuleView(ClockRule before, Texts texts) {
        this.before = before;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        int most = (int) ClockRule.MOST.toSeconds();
        int least = (int) ClockRule.LEAST.toSeconds();
        on.setSelected(before.on());
        over.setValueFactory(new IntegerSpinnerValueFactory(least, most, (int) before.over().toSeconds(), 5));
        atMost.setValueFactory(new IntegerSpinnerValueFactory(least + 1, most, (int) before.atMost().toSeconds(), 60));
        reason.setText(before.reason());
        for (Node part : java.util.List.of(over, atMost, reason))
            part.disableProperty().bind(on.selectedProperty().not());
        told.textProperty().bind(Bindings.createStringBinding(
                () -> possible().get() ? new RuleWords(texts).unit(rule()) : texts.get("unitRule.incomplete"),
                on.selectedProperty(), over.valueProperty(), atMost.valueProperty(), reason.textProperty()));
    }

    /** A rule that sets clocks needs a reason that can be written down. */
    BooleanBinding possible() {
        return Bindings.createBooleanBinding(() -> over.getValue() < atMost.getValue()
                && reason.getText().length() <= ClockRule.LONGEST_REASON
                && (!on.isSelected() || !reason.getText().isBlank()), on.selectedProperty(), over.valueProperty(),
                atMost.valueProperty(), reason.textProperty());
    }

    ClockRule rule() {
        return new ClockRule(on.isSelected(), Duration.ofSeconds(over.getValue()),
                Duration.ofSeconds(atMost.getValue()), reason.getText());
    }

    Node first() {
        return on;
    }
}
