package id.sidik.app.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Ctrl+C and Ctrl+Shift+C of a table: the selected rows or cells, visible columns, in the order on the screen. */
final class TableClipboard {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination COPY_HEADED = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN,
            KeyCombination.SHIFT_DOWN);

    private final TableView<?> table;
    private final Locale locale;

    TableClipboard(TableView<?> table, Locale locale) {
        this.table = table;
        this.locale = locale;
    }

    void listen() {
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean headed = COPY_HEADED.match(event);
            if (!headed && !COPY.match(event)) return;
            copy(headed);
            event.consume();
        });
    }

    void copy(boolean headed) {
        CopiedTable copied = new CopiedTable(rows(headed), locale);
        if (copied.rows().isEmpty()) return;
        Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, copied.plain(), DataFormat.HTML, copied.html()));
    }

    List<List<Object>> rows(boolean headed) {
        boolean cells = table.getSelectionModel().isCellSelectionEnabled();
        List<? extends TableColumn<?, ?>> columns = table.getVisibleLeafColumns().stream()
                .filter(column -> !cells || selectedIn(column)).toList();
        List<List<Object>> rows = new ArrayList<>();
        if (headed) rows.add(List.copyOf(columns.stream().map(TableColumn::getText).toList()));
        for (int row : new TreeSet<>(table.getSelectionModel().getSelectedIndices()))
            rows.add(columns.stream().map(column -> value(column, row)).toList());
        return rows.size() == (headed ? 1 : 0) ? List.of() : rows;
    }

    private boolean selectedIn(TableColumn<?, ?> column) {
        return table.getSelectionModel().getSelectedCells().stream()
                .anyMatch(position -> position.getTableColumn() == column);
    }

    private static Object value(TableColumn<?, ?> column, int row) {
        Object value = column.getCellData(row);
        return value == null ? "" : value;
    }
}
