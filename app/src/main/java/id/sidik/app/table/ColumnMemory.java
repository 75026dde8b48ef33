package id.sidik.app.table;

import id.sidik.app.settings.Settings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Remembers a table's columns: order, width, which are shown. A column that the memory does not know stays as it is. */
final class ColumnMemory<T> {
    private final TableView<T> table;
    private final Settings settings;

    ColumnMemory(TableView<T> table, Settings settings) {
        this.table = table;
        this.settings = settings;
    }

    void attach() {
        settings.table(table.getId()).ifPresent(this::restore);
        table.getColumns().addListener((ListChangeListener<TableColumn<T, ?>>) change -> keep());
        for (TableColumn<T, ?> column : table.getColumns()) {
            column.widthProperty().addListener((value, before, now) -> keep());
            column.visibleProperty().addListener((value, before, now) -> keep());
        }
    }

    private void keep() {
        settings.table(table.getId(), table.getColumns().stream()
                .map(column -> column.getId() + ":" + Math.round(column.getWidth()) + (column.isVisible() ? "" : ":-"))
                .collect(Collectors.joining(" ")));
    }

    private void restore(String kept) {
        List<TableColumn<T, ?>> order = new ArrayList<>();
        for (String part : kept.split(" ")) {
            String[] words = part.split(":");
            find(words[0]).ifPresent(column -> {
                order.add(column);
                if (words.length > 1 && words[1].matches("\\d{1,4}")) column.setPrefWidth(Integer.parseInt(words[1]));
                column.setVisible(!Arrays.asList(words).contains("-"));
            });
        }
        table.getColumns().stream().filter(column -> !order.contains(column)).forEach(order::add);
        table.getColumns().setAll(order);
    }

    private Optional<TableColumn<T, ?>> find(String id) {
        return table.getColumns().stream().filter(column -> column.getId().equals(id)).findFirst();
    }
}
