package id.sidik.app.sync;

import id.sidik.app.shell.Screen;
import id.sidik.app.shell.Shortcut;
import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.EmptyState;
import id.sidik.app.view.Life;
import id.sidik.app.view.ScreenHead;
import id.sidik.operations.centre.RefusedLine;
import id.sidik.operations.centre.SyncLine;
import id.sidik.operations.centre.SyncStand;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Where the laptop stands with the centre: what waits, what is open between the two, what was done. */
public final class SyncView implements Screen {
    private final SyncModel model;
    private final ContestsModel contests;
    private final SyncDialogs dialogs;
    private final Tables tables;
    private final Texts texts;
    private final SyncWords words;
    private final ZoneId zone;
    private final Life life;

    @FXML
    private ScreenHead head;
    @FXML
    private Button meet;
    @FXML
    private EmptyState empty;
    @FXML
    private TabPane tabs;
    @FXML
    private Tab waitingTab;
    @FXML
    private Tab conflictTab;
    @FXML
    private Tab contestTab;
    @FXML
    private Tab asideTab;
    @FXML
    private Label punches;
    @FXML
    private Label facts;
    @FXML
    private Label changes;
    @FXML
    private Button retry;
    @FXML
    private TableView<RefusedLine> refused;
    @FXML
    private TableColumn<RefusedLine, String> kind;
    @FXML
    private TableColumn<RefusedLine, String> shown;
    @FXML
    private TableColumn<RefusedLine, String> code;
    @FXML
    private TableColumn<RefusedLine, String> why;
    @FXML
    private TableView<SyncLine> runs;
    @FXML
    private TableColumn<SyncLine, LocalDateTime> started;
    @FXML
    private TableColumn<SyncLine, Column.Chip> outcome;
    @FXML
    private TableColumn<SyncLine, Long> sent;
    @FXML
    private TableColumn<SyncLine, Long> received;
    @FXML
    private TableColumn<SyncLine, Long> runRefused;
    @FXML
    private TableColumn<SyncLine, Long> runConflicts;
    @FXML
    private TableColumn<SyncLine, String> drift;

    public SyncView(SyncModel model, ContestsModel contests, SyncDialogs dialogs, Tables tables, Texts texts,
            ZoneId zone, Life life) {
        this.model = model;
        this.contests = contests;
        this.dialogs = dialogs;
        this.tables = tables;
        this.texts = texts;
        this.zone = zone;
        this.words = new SyncWords(texts);
        this.life = life;
    }

    @FXML
    private void initialize() {
        head.busyProperty().bind(model.busy());
        waiting();
        history();
        life.follow(model.stand(), this::show);
        life.follow(model.conflicts(), this::title);
        life.follow(model.refused(), this::title);
        life.follow(model.aside(), this::title);
        life.follow(contests.contests(), this::title);
    }

    private void waiting() {
        Column.of(kind, row -> words.kind(row.stream(), row.kind()));
        Column.of(shown, RefusedLine::shown);
        Column.of(code, RefusedLine::code);
        Column.of(why, RefusedLine::why);
        tables.style(refused);
        refused.setItems(model.refused());
        refused.setPlaceholder(new Label(texts.get("sync.refused.none")));
    }

    private void history() {
        Column.of(started, row -> LocalDateTime.ofInstant(row.started(), zone), texts.formats()::dateTime, "");
        Column.chip(outcome, words::outcome);
        figure(sent, SyncLine::sent);
        figure(received, SyncLine::received);
        figure(runRefused, SyncLine::refused);
        figure(runConflicts, SyncLine::conflicts);
        Column.of(drift, row -> row.drift().map(texts.formats()::offset).orElse("–"));
        tables.style(runs);
        runs.setItems(model.runs());
        runs.setPlaceholder(new Label(texts.get("sync.history.none")));
    }

    private void figure(TableColumn<SyncLine, Long> column, java.util.function.Function<SyncLine, Long> value) {
        Column.of(column, value, count -> count == 0 ? "–" : texts.formats().number(count), "figure");
    }

    private void show(Optional<SyncStand> known) {
        boolean placed = known.map(SyncStand::placed).orElse(true);
        empty.setVisible(!placed);
        tabs.setVisible(placed);
        meet.setDisable(!placed);
        known.ifPresent(stand -> {
            head.factsProperty().set(words.facts(stand, zone));
            punches.setText(texts.get("sync.waiting.punches", stand.punches()));
            facts.setText(texts.get("sync.waiting.facts", stand.facts()));
            changes.setText(texts.get("sync.waiting.changes", stand.changes()));
        });
    }

    /** Numbers at the tabs are work to do. */
    private void title() {
        retry.setDisable(model.refused().isEmpty());
        waitingTab.setText(numbered("sync.tab.waiting", model.refused().size()));
        asideTab.setText(numbered("sync.tab.aside", model.aside().size()));
        contestTab.setText(numbered("sync.tab.contests", contests.open()));
        conflictTab.setText(numbered("sync.tab.conflicts", model.conflicts().size()));
    }

    private String numbered(String key, int count) {
        return count == 0 ? texts.get(key) : texts.get(key) + " (" + count + ")";
    }

    @Override
    public void shown() {
        model.read();
        contests.read();
    }

    @Override
    public boolean answers(Shortcut shortcut) {
        if (shortcut != Shortcut.REFRESH) return false;
        onMeet();
        return true;
    }

    @FXML
    private void onBundle() {
        dialogs.bundle(tabs);
    }

    @FXML
    private void onPlace() {
        dialogs.place(tabs, model);
    }

    @FXML
    private void onMeet() {
        if (!meet.isDisabled()) model.meet();
    }

    @FXML
    private void onRetry() {
        model.retry();
    }
}
