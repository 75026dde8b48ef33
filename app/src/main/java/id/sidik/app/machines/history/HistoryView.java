package id.sidik.app.machines.history;

import id.sidik.app.machines.MachinesViewModel;
import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Formats;
import id.sidik.app.text.Texts;
import id.sidik.app.view.State;
import id.sidik.operations.ContactLine;
import id.sidik.operations.DeedLine;
import java.io.File;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.FileChooser;

/** Every contact with a machine. */
public final class HistoryView {
    private final MachinesViewModel model;
    private final DeedsModel done;
    private final Tables tables;
    private final Texts texts;
    private final ZoneId zone;

    @FXML
    private TableView<DeedLine> deeds;
    @FXML
    private TableColumn<DeedLine, LocalDateTime> doneAt;
    @FXML
    private TableColumn<DeedLine, String> deed;
    @FXML
    private TableColumn<DeedLine, String> reason;
    @FXML
    private TableColumn<DeedLine, String> by;
    @FXML
    private TableColumn<DeedLine, Column.Chip> outcome;
    @FXML
    private Button handover;
    @FXML
    private TableView<ContactLine> history;
    @FXML
    private TableColumn<ContactLine, LocalDateTime> at;
    @FXML
    private TableColumn<ContactLine, Column.Chip> result;
    @FXML
    private TableColumn<ContactLine, Long> count;
    @FXML
    private TableColumn<ContactLine, Long> read;
    @FXML
    private TableColumn<ContactLine, Long> fresh;
    @FXML
    private TableColumn<ContactLine, Long> offset;

    public HistoryView(MachinesViewModel model, DeedsModel done, Tables tables, Texts texts, ZoneId zone) {
        this.model = model;
        this.done = done;
        this.tables = tables;
        this.texts = texts;
        this.zone = zone;
    }

    @FXML
    private void initialize() {
        Formats formats = texts.formats();
        Column.of(at, line -> LocalDateTime.ofInstant(line.at(), zone), formats::dateTime, "");
        Column.chip(result, line -> new Column.Chip(state(line), word(line)));
        Column.of(count, line -> line.machineCount().orElse(-1), value -> value < 0 ? "–" : formats.number(value),
                "figure");
        Column.of(read, ContactLine::read, formats::number, "figure");
        Column.of(fresh, ContactLine::fresh, formats::number, "figure");
        Column.of(offset, line -> line.clockOffset().map(Duration::toMillis).orElse(Long.MIN_VALUE),
                value -> value == Long.MIN_VALUE ? "–" : formats.offset(Duration.ofMillis(value)), "figure");
        tables.style(history);
        history.setPlaceholder(new Label(texts.get("machines.history.empty")));
        history.setItems(model.history());
        deedColumns(formats);
    }

    private void deedColumns(Formats formats) {
        Column.of(doneAt, line -> LocalDateTime.ofInstant(line.at(), zone), formats::dateTime, "");
        Column.of(deed, line -> texts.get("handover.deed." + line.kind()));
        Column.of(reason, line -> line.reason().isBlank() ? "–" : line.reason());
        Column.of(by, DeedLine::by);
        Column.chip(outcome, line -> new Column.Chip(look(line.result()), switch (line.result()) {
            case "DONE", "PART" -> texts.get("machines.deed." + line.result());
            default -> line.result();
        }));
        tables.style(deeds);
        deeds.setPlaceholder(new Label(texts.get("machines.deeds.empty")));
        deeds.setItems(done.deeds());
    }

    private static State look(String result) {
        return switch (result) {
            case "DONE" -> State.READY;
            case "PART" -> State.LOOK;
            default -> State.FAILED;
        };
    }

    @FXML
    private void onHandover() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("handover.save"));
        chooser.setInitialFileName(model.chosenLine().map(line -> line.row().machine().id() + ".txt").orElse(""));
        File file = chooser.showSaveDialog(handover.getScene().getWindow());
        if (file != null) model.saveHandover(file.toPath(), found -> new HandoverWords(texts, zone).sheet(found));
    }

    private static State state(ContactLine line) {
        return switch (line.result()) {
            case COMPLETE, NOTHING_NEW -> State.READY;
            case INCOMPLETE, STOPPED -> State.LOOK;
            case REFUSED -> State.FAILED;
        };
    }

    private String word(ContactLine line) {
        String word = texts.get("contact." + line.result());
        return line.code().isBlank() ? word : word + " (" + line.code() + ")";
    }
}
