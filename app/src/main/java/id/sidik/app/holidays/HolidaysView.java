package id.sidik.app.holidays;

import id.sidik.app.schedule.ScheduleWords;
import id.sidik.app.schedule.WishDialog;
import id.sidik.app.shell.Screen;
import id.sidik.app.shell.Shortcut;
import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.EmptyState;
import id.sidik.app.view.Life;
import id.sidik.app.view.ScreenHead;
import id.sidik.app.view.State;
import id.sidik.app.view.Turner;
import id.sidik.domain.Holiday;
import id.sidik.operations.schedule.CalendarYear;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The yearly table of holidays and the fasting month, with the decree of each. */
public final class HolidaysView implements Screen {
    private final HolidaysModel model;
    private final HolidayDialogs dialogs;
    private final Tables tables;
    private final Texts texts;
    private final Life life;

    @FXML
    private Turner turner;
    @FXML
    private ScreenHead head;
    @FXML
    private Button change;
    @FXML
    private Label lacks;
    @FXML
    private Label fasting;
    @FXML
    private TableView<CalendarYear.Day> table;
    @FXML
    private TableColumn<CalendarYear.Day, LocalDate> day;
    @FXML
    private TableColumn<CalendarYear.Day, String> weekday;
    @FXML
    private TableColumn<CalendarYear.Day, String> kind;
    @FXML
    private TableColumn<CalendarYear.Day, String> name;
    @FXML
    private TableColumn<CalendarYear.Day, String> decree;
    @FXML
    private TableColumn<CalendarYear.Day, Column.Chip> origin;
    @FXML
    private EmptyState empty;

    public HolidaysView(HolidaysModel model, WishDialog dialog, Tables tables, Texts texts, Life life) {
        this.model = model;
        dialogs = new HolidayDialogs(model, dialog, texts);
        this.tables = tables;
        this.texts = texts;
        this.life = life;
    }

    static String word(Texts texts, Optional<Holiday.Kind> kind) {
        return texts.get("holidays.kind." + kind.map(Holiday.Kind::name).orElse("WORKDAY"));
    }

    @FXML
    private void initialize() {
        turner.onTurn(step -> model.year().set(model.year().get().plusYears(step)));
        Column.of(day, CalendarYear.Day::day, texts.formats()::date, "");
        Column.of(weekday, row -> texts.formats().weekday(row.day()).split(",")[0].split(" ")[0]);
        Column.of(kind, row -> word(texts, row.kind()));
        Column.of(name, CalendarYear.Day::name);
        Column.of(decree, row -> row.decree().isBlank() ? texts.get("holidays.noDecree") : row.decree());
        Column.chip(origin, this::origin);
        tables.style(table);
        table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        Tables.onOpen(table, row -> onChange());
        change.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        lacks.managedProperty().bind(lacks.visibleProperty());
        head.busyProperty().bind(model.busy());
        life.follow(model.year(), shown -> turner.show(shown.toString()));
        life.follow(model.reading(), read -> read.ifPresent(this::show));
    }

    private Column.Chip origin(CalendarYear.Day row) {
        if (row.stamp().isEmpty()) return new Column.Chip(State.NEVER, texts.get("holidays.decreed"));
        boolean pending = row.stamp().get().pending();
        return pending
                ? new ScheduleWords(texts, model.today()).pending()
                : new Column.Chip(State.READY, texts.get("holidays.byUnit"));
    }

    private void show(HolidaysModel.Reading read) {
        CalendarYear shown = read.table();
        table.getItems().setAll(shown.days());
        empty.setVisible(shown.days().isEmpty());
        table.setVisible(!shown.days().isEmpty());
        fasting.setText(shown.ramadan().stream().map(each -> texts.get("holidays.ramadan", each.period().year(),
                each.period().from(), each.period().to())).collect(Collectors.joining(" · ")));
        String lacking = shown.findings().stream().map(lack -> texts.get("holidays.lack." + lack, shown.year()
                .toString())).collect(Collectors.joining(" "));
        String others = read.lacking().stream().filter(each -> !each.equals(shown.year())).map(Year::toString)
                .collect(Collectors.joining(", "));
        String also = others.isEmpty() ? "" : texts.get("holidays.lacking", others);
        lacks.setText((lacking + " " + also).strip());
        lacks.setVisible(!lacks.getText().isEmpty());
        head.factsProperty().set(texts.get("holidays.facts", count(shown, Holiday.Kind.HOLIDAY),
                count(shown, Holiday.Kind.CUTI_BERSAMA)));
    }

    private static long count(CalendarYear shown, Holiday.Kind kind) {
        return shown.days().stream().filter(each -> each.kind().equals(Optional.of(kind))).count();
    }

    @Override
    public void shown() {
        model.look();
    }

    @Override
    public boolean answers(Shortcut shortcut) {
        switch (shortcut) {
            case REFRESH -> model.refresh();
            case NEW -> onAdd();
            default -> {
                return false;
            }
        }
        return true;
    }

    @FXML
    private void onAdd() {
        dialogs.add(head);
    }

    @FXML
    private void onChange() {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(row -> dialogs.change(head, row));
    }

    @FXML
    private void onRamadan() {
        dialogs.ramadan(head);
    }

    @FXML
    private void onImport() {
        dialogs.importFile(head);
    }
}
