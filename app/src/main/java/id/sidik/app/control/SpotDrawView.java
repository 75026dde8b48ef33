package id.sidik.app.control;

import id.sidik.app.view.DateField;
import id.sidik.app.view.Life;
import id.sidik.operations.control.SpotWish;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;

/** Asks for day, number, seed and witnesses of a surprise check. */
final class SpotDrawView {
    private static final int USUAL = 10;

    private final ObjectProperty<Optional<LocalDate>> chosen;
    private final Life life;
    private final BooleanProperty ready = new SimpleBooleanProperty();

    @FXML
    private DatePicker day;
    @FXML
    private TextField count;
    @FXML
    private TextField seed;
    @FXML
    private TextField witnesses;

    SpotDrawView(LocalDate today, Life life) {
        this.chosen = new SimpleObjectProperty<>(Optional.of(today));
        this.life = life;
    }

    @FXML
    private void initialize() {
        DateField.bind(day, chosen, life);
        count.setText(String.valueOf(USUAL));
        ready.bind(Bindings.createBooleanBinding(() -> chosen.get().isPresent() && count.getText().strip().matches(
                "[1-9]\\d{0,3}"), chosen, count.textProperty()));
    }

    BooleanProperty ready() {
        return ready;
    }

    Node first() {
        return count;
    }

    SpotWish wish() {
        return new SpotWish(chosen.get().orElseThrow(), Integer.parseInt(count.getText().strip()), seed.getText(),
                witnesses.getText());
    }
}
