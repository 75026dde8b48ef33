package id.sidik.app.control;

import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Life;
import id.sidik.operations.control.WeekLine;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The weeks under the hours that are asked for. */
public final class HoursView {
    private static final int HOUR = 60;

    private final ControlModel model;
    private final Tables tables;
    private final Texts texts;
    private final Life life;

    @FXML
    private CheckBox all;
    @FXML
    private TableView<WeekLine> table;
    @FXML
    private TableColumn<WeekLine, String> name;
    @FXML
    private TableColumn<WeekLine, String> number;
    @FXML
    private TableColumn<WeekLine, String> week;
    @FXML
    private TableColumn<WeekLine, Integer> asked;
    @FXML
    private TableColumn<WeekLine, Integer> worked;
    @FXML
    private TableColumn<WeekLine, Integer> missing;
    @FXML
    private TableColumn<WeekLine, Integer> incomplete;

    public HoursView(ControlModel model, Tables tables, Texts texts, Life life) {
        this.model = model;
        this.tables = tables;
        this.texts = texts;
        this.life = life;
    }

    @FXML
    private void initialize() {
        Column.of(name, line -> line.person().name());
        Column.of(number, line -> line.person().number());
        Column.of(week, line -> texts.formats().date(line.week().monday()) + " – " + texts.formats().date(line.week()
                .monday().plusDays(6)));
        hours(asked, line -> line.week().asked());
        hours(worked, line -> line.week().worked());
        hours(missing, line -> line.week().missing());
        Column.of(incomplete, line -> line.week().incomplete(), texts.formats()::number, "figure");
        tables.style(table);
        table.setPlaceholder(new Label(texts.get("hours.none")));
        all.selectedProperty().subscribe(this::show);
        life.follow(model.reading(), reading -> show());
    }

    private void hours(TableColumn<WeekLine, Integer> column, Function<WeekLine, Integer> minutes) {
        Column.of(column, minutes, known -> texts.get("hours.of", known / HOUR, known % HOUR), "figure");
    }

    private void show() {
        model.reading().get().ifPresent(now -> table.getItems().setAll(now.weeks().stream().filter(line -> all
                .isSelected() || line.week().missing() > 0).toList()));
    }
}
