package id.sidik.app.corrections;

import id.sidik.app.view.Life;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.TableView;

/** Both ways between the row in front of a table and what a view model has chosen. */
final class Chosen<T> {
    private final TableView<T> table;
    private final ObjectProperty<Optional<T>> chosen;
    private final BooleanSupplier filling;
    private boolean showing;

    /** @param filling while the table is filled anew, what it selects is no choice */
    Chosen(TableView<T> table, ObjectProperty<Optional<T>> chosen, BooleanSupplier filling) {
        this.table = table;
        this.chosen = chosen;
        this.filling = filling;
    }

    void follow(Life life) {
        life.follow(chosen, this::show);
        life.follow(table.getItems(), () -> {
            if (!filling.getAsBoolean()) show(chosen.get());
        });
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !showing && !filling.getAsBoolean()) chosen.set(Optional.of(row));
        });
    }

    private void show(Optional<T> row) {
        showing = true;
        int place = row.map(table.getItems()::indexOf).orElse(-1);
        if (place < 0) table.getSelectionModel().clearSelection();
        else {
            table.getSelectionModel().clearAndSelect(place);
            table.getFocusModel().focus(place);
            table.scrollTo(Math.max(0, place - 3));
        }
        showing = false;
    }
}
