package id.sidik.app.machines.messages;

import id.sidik.app.text.Texts;
import id.sidik.app.view.Choice;
import id.sidik.app.view.Field;
import id.sidik.operations.MessageBoard.Note;
import id.sidik.operations.MessageDesk;
import id.sidik.operations.MessageLine;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/** One short message: for whom, from when and how long, what it says. */
public final class MessageFormView {
    private static final int MOST = 0xFFFF;

    private final Note before;
    private final int room;
    private final Texts texts;

    @FXML
    private Spinner<Integer> number;
    @FXML
    private ComboBox<Integer> kind;
    @FXML
    private Field peopleField;
    @FXML
    private TextField people;
    @FXML
    private DatePicker day;
    @FXML
    private TextField time;
    @FXML
    private Spinner<Integer> minutes;
    @FXML
    private TextArea text;
    @FXML
    private Label left;

    /** @param room bytes that the machine has for a text */
    MessageFormView(Note before, int room, Texts texts) {
        this.before = before;
        this.room = room;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        MessageLine line = before.line();
        number.setValueFactory(new IntegerSpinnerValueFactory(1, MOST, line.id()));
        minutes.setValueFactory(new IntegerSpinnerValueFactory(0, MOST, line.minutes(), 30));
        List<Integer> kinds = new ArrayList<>(List.of(MessageDesk.PUBLIC, MessageDesk.PERSONAL));
        if (!kinds.contains(line.tag())) kinds.add(line.tag());
        Choice.fill(kind, kinds, new MessageWords(texts)::kind);
        kind.setValue(line.tag());
        people.setText(String.join(", ", before.people()));
        peopleField.disableProperty().bind(kind.valueProperty().isEqualTo(MessageDesk.PUBLIC));
        line.start().ifPresent(start -> {
            day.setValue(start.toLocalDate());
            time.setText("%02d:%02d".formatted(start.getHour(), start.getMinute()));
        });
        text.setText(line.text());
        left.textProperty().bind(Bindings.createStringBinding(() -> texts.get("messageForm.left", room - bytes()),
                text.textProperty()));
    }

    private int bytes() {
        return text.getText().getBytes(StandardCharsets.UTF_8).length;
    }

    private Optional<LocalDateTime> start() {
        try {
            String typed = time.getText().strip().replace('.', ':');
            LocalDate date = day.getValue();
            return date == null ? Optional.empty() : Optional.of(date.atTime(LocalTime.parse(typed)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private List<String> pins() {
        if (kind.getValue() == MessageDesk.PUBLIC) return List.of();
        return Arrays.stream(people.getText().split("[,;\\s]+")).filter(pin -> !pin.isBlank()).distinct().toList();
    }

    BooleanBinding possible() {
        return Bindings.createBooleanBinding(() -> !text.getText().isBlank() && bytes() <= room && start().isPresent()
                && (kind.getValue() != MessageDesk.PERSONAL || !pins().isEmpty()), text.textProperty(),
                time.textProperty(), day.valueProperty(), kind.valueProperty(), people.textProperty());
    }

    Note note() {
        return new Note(new MessageLine(number.getValue(), kind.getValue(), minutes.getValue(), start(),
                text.getText().strip()), pins());
    }

    Node first() {
        return text;
    }
}
