package id.sidik.app.table;

import id.sidik.app.view.SearchBox;
import java.util.Locale;
import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The rows of a small table that hold every word in the search box, sorted as the table says. */
public final class Found<R> {
    private final FilteredList<R> found;
    private final SortedList<R> sorted;

    /** @param text of a row that is searched */
    public Found(ObservableList<R> rows, SearchBox search, Function<R, String> text) {
        found = new FilteredList<>(rows);
        sorted = new SortedList<>(found);
        search.textProperty().subscribe(typed -> {
            String[] words = typed.strip().toLowerCase(Locale.ROOT).split("\\s+");
            found.setPredicate(row -> holds(text.apply(row).toLowerCase(Locale.ROOT), words));
        });
        search.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE || search.getText().isEmpty()) return;
            search.clear();
            event.consume();
        });
    }

    public void into(TableView<R> table) {
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
    }

    public ObservableList<R> rows() {
        return sorted;
    }

    private static boolean holds(String text, String[] words) {
        for (String word : words)
            if (!text.contains(word)) return false;
        return true;
    }
}
