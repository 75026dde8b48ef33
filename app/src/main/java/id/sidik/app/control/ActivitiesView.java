package id.sidik.app.control;

import id.sidik.app.control.ControlModel.Reading;
import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Life;
import id.sidik.app.words.ActivityWords;
import id.sidik.operations.control.ActivityMonth.Line;
import id.sidik.rules.Activity;
import java.util.Optional;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** Minutes of activity against the target, person by person, and below the days of the one in front. */
public final class ActivitiesView {
    private final ControlModel model;
    private final Tables tables;
    private final Texts texts;
    private final Life life;

    @FXML
    private Label target;
    @FXML
    private TableView<Line> table;
    @FXML
    private TableColumn<Line, String> name;
    @FXML
    private TableColumn<Line, String> number;
    @FXML
    private TableColumn<Line, Integer> days;
    @FXML
    private TableColumn<Line, Integer> below;
    @FXML
    private TableColumn<Line, Integer> unreported;
    @FXML
    private TableColumn<Line, Integer> reported;
    @FXML
    private TableColumn<Line, Integer> missing;
    @FXML
    private ScrollPane scroll;
    @FXML
    private VBox why;

    public ActivitiesView(ControlModel model, Tables tables, Texts texts, Life life) {
        this.model = model;
        this.tables = tables;
        this.texts = texts;
        this.life = life;
    }

    @FXML
    private void initialize() {
        Column.of(name, line -> line.person().name());
        Column.of(number, line -> line.person().number());
        figure(days, line -> line.days().size());
        figure(below, Line::below);
        figure(unreported, Line::unreported);
        figure(reported, Line::reported);
        figure(missing, Line::missing);
        tables.style(table);
        table.setPlaceholder(new Label(texts.get("activity.none")));
        table.getSelectionModel().selectedItemProperty().subscribe(this::explain);
        life.follow(model.reading(), reading -> reading.ifPresent(this::show));
    }

    private void figure(TableColumn<Line, Integer> column, Function<Line, Integer> value) {
        Column.of(column, value, texts.formats()::number, "figure");
    }

    private void show(Reading reading) {
        target.setText(reading.activity().target().isPresent()
                ? texts.get("activity.target", reading.activity().target().getAsInt(), reading.activity().regulation())
                : texts.get("activity.noTarget", reading.activity().regulation()));
        Optional<Line> before = Optional.ofNullable(table.getSelectionModel().getSelectedItem());
        table.getItems().setAll(reading.activity().lines());
        before.flatMap(one -> table.getItems().stream().filter(line -> line.id().equals(one.id())).findFirst())
                .or(() -> table.getItems().stream().findFirst()).ifPresent(table.getSelectionModel()::select);
    }

    private void explain(Line line) {
        why.getChildren().clear();
        if (line == null) return;
        say(line.person().name(), "person-name");
        for (Activity day : line.days())
            say(texts.formats().shortWeekday(day.date()) + " · " + ActivityWords.of(day, texts), day.missing() > 0
                    ? "unconfirmed"
                    : "");
    }

    private void say(String text, String style) {
        Label label = new Label(text);
        if (!style.isBlank()) label.getStyleClass().add(style);
        why.getChildren().add(label);
    }
}
