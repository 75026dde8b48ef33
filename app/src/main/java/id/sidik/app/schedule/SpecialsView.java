package id.sidik.app.schedule;

import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.EmptyState;
import id.sidik.app.view.Life;
import id.sidik.operations.schedule.ScheduleView.SpecialRow;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Periods with hours of their own. */
public final class SpecialsView {
    private final ScheduleModel model;
    private final ScheduleDeeds deeds;
    private final Tables tables;
    private final Texts texts;
    private final Life life;

    @FXML
    private TableView<SpecialRow> table;
    @FXML
    private TableColumn<SpecialRow, String> name;
    @FXML
    private TableColumn<SpecialRow, String> days;
    @FXML
    private TableColumn<SpecialRow, String> hours;
    @FXML
    private TableColumn<SpecialRow, String> whom;
    @FXML
    private TableColumn<SpecialRow, String> decree;
    @FXML
    private TableColumn<SpecialRow, Column.Chip> state;
    @FXML
    private Button end;
    @FXML
    private EmptyState empty;

    public SpecialsView(ScheduleModel model, WishDialog dialog, Tables tables, Texts texts, Life life) {
        this.model = model;
        deeds = new ScheduleDeeds(model, dialog, texts);
        this.tables = tables;
        this.texts = texts;
        this.life = life;
    }

    @FXML
    private void initialize() {
        ScheduleWords words = new ScheduleWords(texts, model.today());
        Column.of(name, row -> row.period().name());
        Column.of(days, row -> texts.formats().date(row.period().from()) + " – "
                + texts.formats().date(row.lastDay()));
        Column.of(hours, row -> words.hours(row.period()));
        Column.of(whom, words::whom);
        Column.of(decree, row -> row.period().decree());
        Column.chip(state, words::state);
        tables.style(table);
        table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        end.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        life.follow(model.reading(), read -> read.ifPresent(now -> {
            table.getItems().setAll(now.view().specials());
            table.setVisible(!now.view().specials().isEmpty());
            empty.setVisible(now.view().specials().isEmpty());
        }));
    }

    @FXML
    private void onAdd() {
        deeds.special(table);
    }

    @FXML
    private void onEnd() {
        deeds.end(table, table.getSelectionModel().getSelectedItem().id());
    }
}
