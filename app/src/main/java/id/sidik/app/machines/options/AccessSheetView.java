package id.sidik.app.machines.options;

import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Life;
import id.sidik.app.view.State;
import id.sidik.operations.AccessLine;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The access memory of a machine: zones by weekday, groups, combinations. */
public final class AccessSheetView {
    private static final int CELLS = 7;

    private final OptionsViewModel model;
    private final OptionsDialogs dialogs;
    private final Tables tables;
    private final Texts texts;
    private final Life life = new Life();

    @FXML
    private Button read;
    @FXML
    private Button edit;
    @FXML
    private TableView<AccessLine> table;
    @FXML
    private TableColumn<AccessLine, String> kind;
    @FXML
    private TableColumn<AccessLine, Integer> number;
    @FXML
    private TableColumn<AccessLine, Column.Chip> state;

    AccessSheetView(OptionsViewModel model, OptionsDialogs dialogs, Tables tables, Texts texts) {
        this.model = model;
        this.dialogs = dialogs;
        this.tables = tables;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Column.of(kind, line -> texts.get("access.kind." + line.kind()));
        Column.of(number, AccessLine::number, String::valueOf, "figure");
        for (int cell = 0; cell < CELLS; cell++) table.getColumns().add(2 + cell, column(cell));
        Column.chip(state, line -> new Column.Chip(chip(line.state()), texts.get("access.state." + line.state())));
        tables.style(table);
        Tables.onOpen(table, line -> dialogs.slot(table, model, line));
        table.setItems(model.access());
        table.setPlaceholder(new Label(texts.get("access.empty")));
        edit.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        life.follow(model.busy(), busy -> read.setDisable(busy || !model.reachable()));
    }

    private TableColumn<AccessLine, String> column(int cell) {
        TableColumn<AccessLine, String> column = new TableColumn<>(texts.get("access.day." + cell));
        column.setId("cell" + cell);
        column.setPrefWidth(100);
        Column.of(column, line -> shown(line, cell));
        return column;
    }

    /** 07:30-16:00 in the form of the language. */
    private String span(String text) {
        String[] ends = text.split("-", 2);
        return ends.length < 2 ? text : texts.get("access.span", ends[0].strip(), ends[1].strip());
    }

    /** Groups and combinations say in the cell what it is, because the headings name weekdays. */
    private String shown(AccessLine line, int cell) {
        String text = cell < line.cells().size() ? line.cells().get(cell) : "";
        if (text.equals(AccessLine.CLOSED)) return texts.get("access.closed");
        return switch (line.kind()) {
            case ZONE -> span(text);
            case COMBINATION -> text.isEmpty() ? "" : texts.get("access.short.group", text);
            case GROUP, PERSON -> text.isEmpty() || text.equals("0") && cell != 3 ? "" : group(text, cell);
        };
    }

    private String group(String text, int cell) {
        return switch (cell) {
            case 3 -> texts.get("access.short.style", text);
            case 4 -> texts.get("access.short.holidays");
            default -> texts.get("access.short.zone", text);
        };
    }

    private static State chip(AccessLine.State state) {
        return switch (state) {
            case SET -> State.READY;
            case EMPTY -> State.NEVER;
            case UNKNOWN -> State.LOOK;
        };
    }

    void end() {
        life.end();
    }

    @FXML
    private void onRead() {
        model.readAccess();
    }

    @FXML
    private void onEdit() {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .ifPresent(line -> dialogs.slot(table, model, line));
    }
}
