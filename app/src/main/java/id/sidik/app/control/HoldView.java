package id.sidik.app.control;

import id.sidik.app.control.ControlModel.Reading;
import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Life;
import id.sidik.app.view.State;
import id.sidik.app.view.StateChip;
import id.sidik.operations.control.Hold;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

/** Whether the allowance of the whole unit waits, why, and where that is said. */
public final class HoldView {
    private final ControlModel model;
    private final Tables tables;
    private final Texts texts;
    private final ZoneId zone;
    private final Life life;

    @FXML
    private StateChip chip;
    @FXML
    private Label said;
    @FXML
    private TextField reason;
    @FXML
    private Button turn;
    @FXML
    private TableView<Hold.Said> table;
    @FXML
    private TableColumn<Hold.Said, Instant> at;
    @FXML
    private TableColumn<Hold.Said, String> what;
    @FXML
    private TableColumn<Hold.Said, String> why;
    @FXML
    private TableColumn<Hold.Said, String> by;

    public HoldView(ControlModel model, Tables tables, Texts texts, ZoneId zone, Life life) {
        this.model = model;
        this.tables = tables;
        this.texts = texts;
        this.zone = zone;
        this.life = life;
    }

    @FXML
    private void initialize() {
        Column.of(at, Hold.Said::at, moment -> texts.formats().dateTime(moment.atZone(zone).toLocalDateTime()), "");
        Column.of(what, one -> texts.get(one.held() ? "hold.was.held" : "hold.was.free"));
        Column.of(why, Hold.Said::reason);
        Column.of(by, Hold.Said::by);
        tables.style(table);
        table.setPlaceholder(new Label(texts.get("hold.nothing")));
        reason.textProperty().subscribe(this::offer);
        life.follow(model.reading(), reading -> {
            reading.ifPresent(this::show);
            offer();
        });
    }

    private void show(Reading reading) {
        Hold hold = reading.hold();
        chip.show(hold.held() ? State.LOOK : State.READY, texts.get(hold.held() ? "hold.is.held" : "hold.is.free"));
        said.setText(hold.ruled() ? texts.get("hold.ruled", hold.reason()) : hold.reason());
        turn.setText(texts.get(hold.held() ? "hold.lift" : "hold.set"));
        turn.setAccessibleText(turn.getText());
        table.getItems().setAll(hold.said());
    }

    private void offer() {
        turn.setDisable(reason.getText().isBlank() || model.reading().get().isEmpty());
    }

    @FXML
    private void onTurn() {
        Optional<Hold> now = model.reading().get().map(Reading::hold);
        now.ifPresent(hold -> model.turn(hold, reason.getText(), reason::clear));
    }
}
