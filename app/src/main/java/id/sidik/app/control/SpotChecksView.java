package id.sidik.app.control;

import id.sidik.app.control.ControlModel.Reading;
import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Life;
import id.sidik.app.words.MonthWords;
import id.sidik.operations.control.SpotFound;
import id.sidik.operations.control.SpotLine;
import id.sidik.operations.control.SpotSheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** Surprise checks at the left, who was drawn at the right; 1, 2 and 3 say what was found and go on to the next. */
public final class SpotChecksView {
    private final ControlModel model;
    private final ControlDialogs dialogs;
    private final Tables tables;
    private final Texts texts;
    private final MonthWords words;
    private final SpotChips chips;
    private final Life life;

    @FXML
    private TableView<SpotSheet> checks;
    @FXML
    private TableColumn<SpotSheet, LocalDate> day;
    @FXML
    private TableColumn<SpotSheet, Integer> drawn;
    @FXML
    private TableColumn<SpotSheet, Column.Chip> entered;
    @FXML
    private Label seed;
    @FXML
    private TableView<SpotLine> people;
    @FXML
    private TableColumn<SpotLine, Integer> place;
    @FXML
    private TableColumn<SpotLine, String> name;
    @FXML
    private TableColumn<SpotLine, String> permits;
    @FXML
    private TableColumn<SpotLine, String> books;
    @FXML
    private TableColumn<SpotLine, Column.Chip> found;
    @FXML
    private TableColumn<SpotLine, String> noted;
    @FXML
    private TextField note;
    @FXML
    private Button present;
    @FXML
    private Button absent;
    @FXML
    private Button permit;
    @FXML
    private HBox taking;

    public SpotChecksView(ControlModel model, ControlDialogs dialogs, Tables tables, Texts texts, Life life) {
        this.model = model;
        this.dialogs = dialogs;
        this.tables = tables;
        this.texts = texts;
        this.words = new MonthWords(texts);
        this.chips = new SpotChips(texts);
        this.life = life;
    }

    @FXML
    private void initialize() {
        columns();
        tables.style(checks);
        tables.style(people);
        checks.setPlaceholder(hint("sidak.empty"));
        people.setPlaceholder(hint("sidak.empty.people"));
        checks.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) model.sheet().set(Optional.of(chosen.id()));
        });
        people.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            for (Button each : List.of(present, absent, permit)) each.setDisable(chosen == null);
        });
        people.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        life.follow(model.reading(), reading -> reading.ifPresent(this::show));
        life.follow(model.sheet(), chosen -> showPeople());
    }

    private Label hint(String key) {
        Label label = new Label(texts.get(key));
        label.setWrapText(true);
        label.getStyleClass().add("hint");
        return label;
    }

    private void columns() {
        Column.of(day, SpotSheet::day, texts.formats()::shortWeekday, "");
        Column.of(drawn, one -> one.drawn().size(), texts.formats()::number, "figure");
        Column.chip(entered, chips::entered);
        Column.of(place, SpotLine::place, texts.formats()::number, "figure");
        Column.of(name, SpotLine::name);
        Column.of(permits, line -> String.join(" ", line.permits()));
        Column.of(books, line -> line.told().map(words::result).orElse("–"));
        Column.chip(found, chips::found);
        Column.of(noted, SpotLine::note);
    }

    private void show(Reading reading) {
        Optional<SpotSheet> before = model.inFront();
        checks.getItems().setAll(reading.sheets());
        before.or(() -> reading.sheets().stream().findFirst()).ifPresentOrElse(
                one -> checks.getSelectionModel().select(one), () -> model.sheet().set(Optional.empty()));
        showPeople();
    }

    private void showPeople() {
        Optional<SpotSheet> sheet = model.inFront();
        int row = people.getSelectionModel().getSelectedIndex();
        people.getItems().setAll(sheet.map(SpotSheet::drawn).orElse(List.of()));
        if (!people.getItems().isEmpty())
            people.getSelectionModel().clearAndSelect(Math.clamp(row, 0, people.getItems().size() - 1));
        taking.setDisable(sheet.isEmpty());
        seed.setText(sheet.map(one -> texts.get(one.repeated() ? "sidak.facts" : "sidak.facts.broken", one.pool(), one
                .seed(), one.witnesses().isBlank() ? "–" : one.witnesses())).orElse(""));
    }

    private void typed(KeyEvent event) {
        switch (event.getCharacter()) {
            case "1" -> onPresent();
            case "2" -> onAbsent();
            case "3" -> onPermit();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void enter(SpotFound what) {
        SpotLine line = people.getSelectionModel().getSelectedItem();
        if (line == null || model.sheet().get().isEmpty()) return;
        int next = Math.min(people.getSelectionModel().getSelectedIndex() + 1, people.getItems().size() - 1);
        model.enter(model.sheet().get().get(), line.id(), what, note.getText());
        note.clear();
        people.getSelectionModel().clearAndSelect(next);
        people.requestFocus();
    }

    @FXML
    private void onPresent() {
        enter(SpotFound.PRESENT);
    }

    @FXML
    private void onAbsent() {
        enter(SpotFound.ABSENT);
    }

    @FXML
    private void onPermit() {
        enter(SpotFound.PERMIT);
    }

    @FXML
    private void onExport() {
        model.inFront().ifPresent(sheet -> dialogs.export(people, model, sheet));
    }

    @FXML
    private void onPdf() {
        model.inFront().ifPresent(sheet -> dialogs.savePages(people, model, sheet));
    }

    @FXML
    private void onPrint() {
        model.inFront().ifPresent(model::print);
    }
}
