package id.sidik.app.discipline;

import id.sidik.app.view.Turner;
import id.sidik.app.words.MonthWords;
import id.sidik.app.words.DayWords;
import id.sidik.app.shell.Screen;
import id.sidik.app.shell.Shortcut;
import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Life;
import id.sidik.app.view.ScreenHead;
import id.sidik.app.view.SearchBox;
import id.sidik.app.view.State;
import id.sidik.operations.month.YearSheet;
import id.sidik.operations.month.YearSheet.Line;
import id.sidik.rules.AbsenceRun;
import java.util.Optional;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** What a year adds up to for everybody, the step it would fall into, and below it why. */
public final class DisciplineView implements Screen {
    private final DisciplineModel model;
    private final PunishmentDialogs dialogs;
    private final Tables tables;
    private final Texts texts;
    private final MonthWords words;
    private final DayWords days;
    private final Life life;

    @FXML
    private Turner turner;
    @FXML
    private ScreenHead head;
    @FXML
    private Button register;
    @FXML
    private SearchBox search;
    @FXML
    private TableView<Line> table;
    @FXML
    private TableColumn<Line, String> name;
    @FXML
    private TableColumn<Line, String> number;
    @FXML
    private TableColumn<Line, Integer> absent;
    @FXML
    private TableColumn<Line, Integer> minutes;
    @FXML
    private TableColumn<Line, Integer> converted;
    @FXML
    private TableColumn<Line, Integer> total;
    @FXML
    private TableColumn<Line, String> run;
    @FXML
    private TableColumn<Line, Column.Chip> proposal;
    @FXML
    private ScrollPane scroll;
    @FXML
    private VBox why;

    public DisciplineView(DisciplineModel model, PunishmentDialogs dialogs, Tables tables, Texts texts, Life life) {
        this.model = model;
        this.dialogs = dialogs;
        this.tables = tables;
        this.texts = texts;
        this.words = new MonthWords(texts);
        this.days = new DayWords(texts);
        this.life = life;
    }

    @FXML
    private void initialize() {
        turner.onTurn(model::turn);
        columns();
        table.setItems(model.rows());
        table.setPlaceholder(new Label(texts.get("discipline.none")));
        search.textProperty().bindBidirectional(model.search());
        head.busyProperty().bind(model.busy());
        life.follow(model.year(), now -> turner.show(String.valueOf(now)));
        life.follow(model.sheet(), this::show);
        life.follow(model.rows(), this::first);
        table.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null) model.chosen().set(Optional.of(line));
        });
        life.follow(model.chosen(), this::explain);
        life.until(() -> search.textProperty().unbindBidirectional(model.search()));
    }

    private void columns() {
        Column.of(name, line -> line.person().name());
        Column.of(number, line -> line.person().number());
        figure(absent, line -> line.result().absentDays());
        figure(minutes, line -> line.result().shortMinutes());
        figure(converted, line -> line.result().convertedDays());
        figure(total, line -> line.result().totalDays());
        Column.of(run, line -> line.result().longestRun().map(this::run).orElse("–"));
        Column.chip(proposal, line -> new Column.Chip(line.result().proposal().isPresent() ? State.LOOK : State.READY,
                line.result().proposal().map(step -> step(step.code())).orElseGet(() -> texts.get(
                        "discipline.below"))));
        tables.style(table);
    }

    private void figure(TableColumn<Line, Integer> column, Function<Line, Integer> value) {
        Column.of(column, value, known -> texts.formats().number(known), "figure");
    }

    private String run(AbsenceRun longest) {
        return longest.days() == 1
                ? texts.get("discipline.run.single", longest.from())
                : texts.get("discipline.run.of", longest.days(), longest.from(), longest.to());
    }

    private String step(String code) {
        String key = "ladder." + code;
        return texts.has(key) ? texts.get(key) : code;
    }

    private void show(Optional<YearSheet> sheet) {
        head.factsProperty().set(sheet.map(known -> texts.get("discipline.facts", known.lines().size(), known.first(),
                known.last(), known.regulation())).orElse(""));
    }

    private void first() {
        if (table.getSelectionModel().isEmpty() && !model.rows().isEmpty())
            table.getSelectionModel().selectFirst();
    }

    private void explain(Optional<Line> chosen) {
        register.setDisable(chosen.flatMap(line -> line.person().employee()).isEmpty());
        why.getChildren().clear();
        chosen.ifPresent(line -> {
            say(line.person().name(), "person-name");
            line.result().reasons().forEach(reason -> say(days.reason(reason), reason.provenance()
                    .needsConfirmation() ? "unconfirmed" : ""));
            line.months().stream().filter(share -> share.absentDays() + share.shortMinutes() > 0)
                    .forEach(share -> say(texts.get(share.closed() ? "discipline.month.closed" : "discipline.month",
                            share.month(), share.absentDays(), share.shortMinutes()), "hint"));
            line.days().forEach(day -> say(texts.formats().date(day.date()) + " · " + words.result(day), ""));
        });
    }

    private void say(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        if (!style.isBlank()) label.getStyleClass().add(style);
        why.getChildren().add(label);
    }

    @Override
    public void shown() {
        model.look();
    }

    @Override
    public boolean answers(Shortcut shortcut) {
        switch (shortcut) {
            case HELP -> scroll.requestFocus();
            case REFRESH -> model.again();
            case FIND -> search.requestFocus();
            default -> {
                return false;
            }
        }
        return true;
    }

    @FXML
    private void onRegister() {
        model.chosen().get().ifPresent(line -> dialogs.register(table, line));
    }

    @FXML
    private void onAll() {
        dialogs.all(table);
    }

}
