package id.sidik.app.control;

import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.State;
import id.sidik.operations.control.ActivityPreview;
import id.sidik.operations.control.ActivityPreview.Action;
import id.sidik.operations.control.ActivityPreview.Field;
import id.sidik.operations.control.ActivityPreview.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** What a file of the performance system would bring, and which of its columns mean what. */
final class ActivityImportView {
    private static final int MOST_FAULTS = 4;

    private final ControlModel model;
    private final Tables tables;
    private final Texts texts;
    private final BooleanProperty ready = new SimpleBooleanProperty();
    private ActivityPreview preview;
    private boolean showing = true;

    @FXML
    private ComboBox<String> person;
    @FXML
    private ComboBox<String> date;
    @FXML
    private ComboBox<String> minutes;
    @FXML
    private ComboBox<String> start;
    @FXML
    private ComboBox<String> end;
    @FXML
    private ComboBox<String> status;
    @FXML
    private Label facts;
    @FXML
    private TableView<Row> table;
    @FXML
    private TableColumn<Row, Integer> row;
    @FXML
    private TableColumn<Row, Column.Chip> action;
    @FXML
    private TableColumn<Row, String> name;
    @FXML
    private TableColumn<Row, LocalDate> day;
    @FXML
    private TableColumn<Row, Integer> counted;
    @FXML
    private TableColumn<Row, Integer> waiting;

    ActivityImportView(ControlModel model, ActivityPreview preview, Tables tables, Texts texts) {
        this.model = model;
        this.preview = preview;
        this.tables = tables;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Column.of(row, Row::number);
        Column.chip(action, one -> new Column.Chip(state(one.action()), texts.get("activity.action." + one
                .action())));
        Column.of(name, one -> one.name().isBlank() ? "–" : one.name());
        Column.of(day, Row::day, texts.formats()::shortWeekday, "");
        Column.of(counted, Row::minutes, texts.formats()::number, "figure");
        Column.of(waiting, Row::waiting, texts.formats()::number, "figure");
        tables.style(table);
        table.setPlaceholder(new Label(texts.get("activity.import.none")));
        boxes().forEach((field, box) -> box.valueProperty().subscribe(chosen -> chosen()));
        show();
    }

    private Map<Field, ComboBox<String>> boxes() {
        return new EnumMap<>(Map.of(Field.PERSON, person, Field.DATE, date, Field.MINUTES, minutes, Field.START,
                start, Field.END, end, Field.STATUS, status));
    }

    private void show() {
        showing = true;
        List<String> choices = new ArrayList<>(preview.titles());
        choices.addFirst(texts.get("activity.column.none"));
        boxes().forEach((field, box) -> {
            if (!box.getItems().equals(choices)) box.getItems().setAll(choices);
            box.getSelectionModel().clearAndSelect(preview.places().containsKey(field)
                    ? preview.places().get(field) + 1
                    : 0);
        });
        showing = false;
        table.getItems().setAll(preview.rows());
        List<ActivityPreview.Fault> faults = preview.faults();
        String told = texts.get("activity.import.facts", preview.count(Action.ADD), preview.count(Action.CHANGE),
                preview.count(Action.SAME), preview.count(Action.UNKNOWN) + preview.count(Action.FUTURE), faults
                        .size());
        facts.setText(faults.isEmpty()
                ? told
                : told + "\n" + faults.stream().limit(MOST_FAULTS).map(fault -> texts
                        .get("activity.fault." + fault.kind(), fault.row(), fault.column())).distinct().collect(
                                Collectors.joining("\n")) + (faults.size() > MOST_FAULTS ? "\n…" : ""));
        ready.set(preview.brings());
    }

    private void chosen() {
        if (showing) return;
        Map<Field, Integer> places = new EnumMap<>(Field.class);
        boxes().forEach((field, box) -> places.put(field, box.getSelectionModel().getSelectedIndex() - 1));
        model.preview(preview.file(), places, found -> {
            preview = found;
            show();
        });
    }

    private static State state(Action action) {
        return switch (action) {
            case ADD, CHANGE -> State.READY;
            case SAME -> State.NEVER;
            case UNKNOWN, FUTURE -> State.LOOK;
        };
    }

    BooleanProperty ready() {
        return ready;
    }

    Node first() {
        return person;
    }

    ActivityPreview preview() {
        return preview;
    }
}
