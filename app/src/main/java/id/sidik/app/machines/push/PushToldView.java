package id.sidik.app.machines.push;

import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Formats;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Life;
import id.sidik.domain.Machine;
import id.sidik.operations.PushTallyLine;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The account of one machine: what it told, how much of it was new, and why some was not taken. */
public final class PushToldView {
    private final PushViewModel model;
    private final Tables tables;
    private final Texts texts;
    private final Clock clock;
    private final Life life;

    @FXML
    private ComboBox<Machine> machine;
    @FXML
    private Button again;
    @FXML
    private TableView<PushTallyLine> told;
    @FXML
    private TableColumn<PushTallyLine, String> kind;
    @FXML
    private TableColumn<PushTallyLine, Long> read;
    @FXML
    private TableColumn<PushTallyLine, Long> fresh;
    @FXML
    private TableColumn<PushTallyLine, Long> known;
    @FXML
    private TableColumn<PushTallyLine, Long> refused;
    @FXML
    private TableColumn<PushTallyLine, String> reasons;
    @FXML
    private TableColumn<PushTallyLine, Instant> last;

    PushToldView(PushViewModel model, Tables tables, Texts texts, Clock clock, Life life) {
        this.model = model;
        this.tables = tables;
        this.texts = texts;
        this.clock = clock;
        this.life = life;
    }

    @FXML
    private void initialize() {
        Formats formats = texts.formats();
        MachineBox.bind(machine, model, life);
        Column.of(kind, line -> texts.get("push.told." + line.kind()));
        Column.of(read, PushTallyLine::read, formats::number, "figure");
        Column.of(fresh, PushTallyLine::fresh, formats::number, "figure");
        Column.of(known, PushTallyLine::known, formats::number, "figure");
        Column.of(refused, PushTallyLine::refusedInAll, formats::number, "figure");
        Column.of(reasons, line -> line.refused().isEmpty()
                ? "–"
                : line.refused().entrySet().stream()
                        .map(each -> texts.get("push.why", each.getValue(), texts.get("push.why." + each.getKey())))
                        .collect(Collectors.joining(" · ")));
        Column.of(last, PushTallyLine::last, at -> formats.moment(at, clock.instant(), clock.getZone()), "");
        tables.style(told);
        told.setPlaceholder(new Label(texts.get("push.told.none")));
        told.setItems(model.told());
        life.follow(model.chosen(), chosen -> again.setDisable(chosen.isEmpty()));
    }

    @FXML
    private void onAgain() {
        model.tellAllAgain();
    }
}
