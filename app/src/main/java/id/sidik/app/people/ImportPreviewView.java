package id.sidik.app.people;

import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.State;
import id.sidik.domain.Employee;
import id.sidik.domain.Pin;
import id.sidik.operations.EmployeePreview;
import id.sidik.operations.EmployeePreview.Action;
import id.sidik.operations.EmployeePreview.Remark;
import id.sidik.operations.EmployeePreview.Row;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** What a list of employees would do, row by row, before anything is written. */
public final class ImportPreviewView {
    private final EmployeePreview preview;
    private final Tables tables;
    private final Texts texts;

    @FXML
    private Label facts;
    @FXML
    private Label columns;
    @FXML
    private TableView<Row> table;
    @FXML
    private TableColumn<Row, Integer> row;
    @FXML
    private TableColumn<Row, Column.Chip> action;
    @FXML
    private TableColumn<Row, String> name;
    @FXML
    private TableColumn<Row, String> number;
    @FXML
    private TableColumn<Row, String> pin;
    @FXML
    private TableColumn<Row, String> remarks;

    ImportPreviewView(EmployeePreview preview, Tables tables, Texts texts) {
        this.preview = preview;
        this.tables = tables;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        facts.setText(texts.get("import.facts", preview.count(Action.ADD), preview.count(Action.CHANGE),
                preview.count(Action.SAME), preview.count(Action.REJECT)));
        columns.setText(texts.get("import.columns", preview.columns().stream().filter(each -> !each.meaning().isBlank())
                .map(each -> each.letter() + " " + each.heading() + " → " + texts.get("import.meaning." + each
                        .meaning()))
                .collect(Collectors.joining(" · "))));
        Column.of(row, Row::number, String::valueOf, "figure");
        Column.chip(action, each -> new Column.Chip(state(each), texts.get("import.action." + each.action())));
        Column.of(name, each -> each.employee().map(Employee::fullName).orElse(""));
        Column.of(number, each -> each.employee().map(Employee::displayNumber).orElse(""));
        Column.of(pin, each -> each.pin().map(Pin::text).orElse(""));
        Column.of(remarks, each -> each.remarks().stream().map(this::remark).collect(Collectors.joining("; ")));
        tables.style(table);
        table.getItems().setAll(preview.rows());
    }

    private static State state(Row row) {
        if (row.action() == Action.REJECT) return State.FAILED;
        if (!row.remarks().isEmpty()) return State.LOOK;
        return row.action() == Action.SAME ? State.NEVER : State.READY;
    }

    private String remark(Remark remark) {
        return remark.column() + ": " + texts.get(remark.key(), remark.arguments().toArray());
    }
}
