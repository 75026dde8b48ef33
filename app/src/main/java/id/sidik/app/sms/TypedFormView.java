package id.sidik.app.sms;

import id.sidik.app.text.Texts;
import id.sidik.app.view.DateField;
import id.sidik.app.view.Life;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;

/** The form of a message that was read on a telephone. */
public final class TypedFormView {
    private final LocalDateTime now;
    private final Texts texts;
    private final ObjectProperty<Optional<LocalDate>> chosen;

    @FXML
    private TextField number;
    @FXML
    private TextField text;
    @FXML
    private DatePicker day;
    @FXML
    private TextField time;

    TypedFormView(Clock clock, Texts texts) {
        this.texts = texts;
        now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
        chosen = new SimpleObjectProperty<>(Optional.of(now.toLocalDate()));
    }

    @FXML
    private void initialize() {
        DateField.bind(day, chosen, new Life());
        time.setText(texts.formats().time(now.toLocalTime()));
    }

    Node first() {
        return number;
    }

    BooleanBinding ready() {
        return Bindings.createBooleanBinding(
                () -> !number.getText().isBlank() && !text.getText().isBlank() && chosen.get().isPresent()
                        && clock().isPresent(),
                number.textProperty(), text.textProperty(), chosen, time.textProperty());
    }

    String number() {
        return number.getText();
    }

    String text() {
        return text.getText();
    }

    LocalDateTime at() {
        return chosen.get().orElseThrow().atTime(clock().orElseThrow());
    }

    private Optional<LocalTime> clock() {
        String plain = time.getText().strip().replace('.', ':');
        try {
            return Optional.of(LocalTime.parse(plain.length() == 4 ? "0" + plain : plain));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }
}
