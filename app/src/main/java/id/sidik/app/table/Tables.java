package id.sidik.app.table;

import id.sidik.app.settings.Settings;
import id.sidik.app.text.Texts;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/**
 * The one style of every table: 26 px rows, sorting by header (Shift for the second key), column choice, remembered
 * columns, copies for Excel by key and by context menu.
 */
public final class Tables {
    private static final double ROW = 26;

    private final Settings settings;
    private final Texts texts;

    public Tables(Settings settings, Texts texts) {
        this.settings = settings;
        this.texts = texts;
    }

    /** The table and its columns have ids: by these they are remembered. */
    public <T> void style(TableView<T> table) {
        table.getStyleClass().add("data-table");
        table.setFixedCellSize(ROW);
        table.setTableMenuButtonVisible(true);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        new ColumnMemory<>(table, settings).attach();
        TableClipboard clipboard = new TableClipboard(table, texts.language().get().locale());
        clipboard.listen();
        MenuItem copy = item("table.copy", () -> clipboard.copy(false));
        MenuItem headed = item("table.copyHeaded", () -> clipboard.copy(true));
        table.setContextMenu(new ContextMenu(copy, headed));
    }

    /** What Enter or a double click on a row does. */
    public static <T> void onOpen(TableView<T> table, Consumer<T> open) {
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            T row = table.getSelectionModel().getSelectedItem();
            if (event.getCode() != KeyCode.ENTER || row == null) return;
            open.accept(row);
            event.consume();
        });
        table.setRowFactory(any -> {
            TableRow<T> row = new TableRow<>();
            row.setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !row.isEmpty())
                    open.accept(row.getItem());
            });
            return row;
        });
    }

    private MenuItem item(String key, Runnable deed) {
        MenuItem item = new MenuItem(texts.get(key));
        item.setId(key);
        item.setOnAction(event -> deed.run());
        return item;
    }
}
