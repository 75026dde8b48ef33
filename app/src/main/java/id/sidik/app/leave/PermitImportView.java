package id.sidik.app.leave;

import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.State;
import id.sidik.operations.permits.PermitImportPreview;
import id.sidik.operations.permits.PermitImportPreview.Action;
import id.sidik.operations.permits.PermitImportPreview.Row;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** What a file of permits would do, row by row, before anything is written. */
public final class PermitImportView {
    private final PermitImportPreview preview;
    private final Tables tables;
    private final Texts texts;
    private final PermitWords words;

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
    private TableColumn<Row, String> code;
    @FXML
    private TableColumn<Row, String> days;
    @FXML
    private TableColumn<Row, String> remarks;

    PermitImportView(PermitImportPreview preview, Tables tables, Texts texts) {
        this.preview = preview;
        this.tables = tables;
        this.texts = texts;
        words = new PermitWords(texts);
    }

    @FXML
    private void initialize() {
        facts.setText(texts.get("ledger.permits", preview.count(Action.ADD), preview.count(Action.SAME),
                preview.count(Action.REJECT)));
        Column.of(row, Row::number, String::valueOf, "figure");
        Column.chip(action, each -> new Column.Chip(state(each.action()),
                texts.get("import.action." + each.action())));
        Column.of(name, Row::name);
        Column.of(code, each -> each.wish().map(wish -> wish.code()).orElse(""));
        Column.of(days, each -> each.wish().map(wish -> words.span(wish.from(), wish.to())).orElse(""));
        Column.of(remarks, each -> each.remarks().stream()
                .map(remark -> texts.get(remark.key(), remark.arguments().toArray()))
                .collect(Collectors.joining("; ")));
        tables.style(table);
        table.getItems().setAll(preview.rows());
    }

    private static State state(Action action) {
        return switch (action) {
            case ADD -> State.READY;
            case SAME -> State.NEVER;
            case REJECT -> State.FAILED;
        };
    }
}
