package id.sidik.app.machines.live;

import id.sidik.operations.work.Trouble;
import id.sidik.app.machines.enrol.EnrolDialogs;
import id.sidik.app.machines.enrol.Wanted;
import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Choice;
import id.sidik.app.view.Life;
import id.sidik.app.view.StateChip;
import id.sidik.operations.LiveLine;
import id.sidik.operations.LiveStatus;
import java.time.Clock;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.util.Subscription;

/** What happens at the chosen machine, newest on top. */
public final class LiveView {
    private static final PseudoClass GAP = PseudoClass.getPseudoClass("gap");
    private static final PseudoClass SERIOUS = PseudoClass.getPseudoClass("serious");

    private final LiveViewModel model;
    private final EnrolDialogs enrolment;
    private final Tables tables;
    private final Texts texts;
    private final LiveWords words;
    private final Clock clock;
    private final Life life;
    private Subscription watching = Subscription.EMPTY;

    @FXML
    private StateChip state;
    @FXML
    private Label note;
    @FXML
    private ComboBox<Integer> pulse;
    @FXML
    private Button start;
    @FXML
    private Button stop;
    @FXML
    private TableView<LiveLine> lines;
    @FXML
    private TableColumn<LiveLine, String> at;
    @FXML
    private TableColumn<LiveLine, String> who;
    @FXML
    private TableColumn<LiveLine, String> pin;
    @FXML
    private TableColumn<LiveLine, String> machineTime;
    @FXML
    private TableColumn<LiveLine, String> how;
    @FXML
    private TableColumn<LiveLine, String> key;
    private final Label empty = new Label();

    public LiveView(LiveViewModel model, EnrolDialogs enrolment, Tables tables, Texts texts, Clock clock, Life life) {
        this.model = model;
        this.enrolment = enrolment;
        this.tables = tables;
        this.texts = texts;
        this.words = new LiveWords(texts, clock.getZone());
        this.clock = clock;
        this.life = life;
    }

    @FXML
    private void initialize() {
        Column.of(at, words::heardAt);
        Column.of(who, words::what);
        Column.of(pin, words::pin);
        Column.of(machineTime, words::machineTime);
        Column.of(how, words::how);
        Column.of(key, words::state);
        for (TableColumn<LiveLine, ?> column : lines.getColumns()) column.setSortable(false);
        tables.style(lines);
        lines.setRowFactory(table -> new Row());
        empty.setWrapText(true);
        empty.setId("liveEmpty");
        lines.setPlaceholder(empty);
        Choice.fill(pulse, LiveViewModel.PULSES, seconds -> texts.get("live.pulse", seconds));
        Choice.bind(pulse, model.pulse(), life);
        life.follow(model.shown(), this::show);
        life.until(() -> watching.unsubscribe());
    }

    private void show(Optional<LiveSession> session) {
        watching.unsubscribe();
        watching = Subscription.EMPTY;
        if (session.isEmpty()) return;
        LiveSession shown = session.get();
        Optional<Trouble> obstacle = model.obstacle();
        empty.setText(obstacle.map(this::words).orElseGet(() -> texts.get("live.empty")));
        lines.setItems(shown.lines());
        watching = shown.status().subscribe(this::status).and(shown.running().subscribe(running -> {
            start.setVisible(!running && obstacle.isEmpty());
            stop.setVisible(running);
            pulse.setDisable(running);
        }));
    }

    private String words(Trouble trouble) {
        return texts.get(trouble.key(), trouble.arguments().toArray());
    }

    private void status(Optional<LiveStatus> status) {
        state.show(words.mark(status), words.phase(status));
        note.setText(words.note(status, clock.instant()));
    }

    @FXML
    private void onStart() {
        model.start();
    }

    @FXML
    private void onEnrol() {
        enrolment.open(lines, Optional.empty(), new Wanted.Anybody());
    }

    @FXML
    private void onStop() {
        model.stop();
    }

    /** Gaps and alarms look unlike punches, and say so in words too. */
    private static final class Row extends TableRow<LiveLine> {
        @Override
        protected void updateItem(LiveLine line, boolean empty) {
            super.updateItem(line, empty);
            pseudoClassStateChanged(GAP, line instanceof LiveLine.Gap);
            pseudoClassStateChanged(SERIOUS, line instanceof LiveLine.Happened event && event.kind().serious());
        }
    }
}
