package id.sidik.app.table;

import id.sidik.app.view.State;
import id.sidik.app.view.StateChip;
import java.util.Comparator;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;

/** Gives a column of an FXML file its values and their look. The value sorts and is copied; the text is only shown. */
public final class Column {
    private Column() {}

    /** Shows the value's own text. */
    public static <R, V> void of(TableColumn<R, V> column, Function<R, V> value) {
        of(column, value, String::valueOf, "");
    }

    /** @param styleClass for example "figure", which stands at the right */
    public static <R, V> void of(TableColumn<R, V> column, Function<R, V> value, Function<V, String> text,
            String styleClass) {
        if (!styleClass.isBlank()) column.getStyleClass().add(styleClass);
        cells(column, value, (cell, row) -> {
            cell.setText(text.apply(value.apply(row)));
            if (!styleClass.isBlank() && !cell.getStyleClass().contains(styleClass))
                cell.getStyleClass().add(styleClass);
        });
    }

    /** A state chip; sorts by state, then word. */
    public static <R> void chip(TableColumn<R, Chip> column, Function<R, Chip> value) {
        column.setComparator(Comparator.comparing(Chip::state).thenComparing(Chip::word));
        cells(column, value, (cell, row) -> {
            StateChip chip = new StateChip();
            Chip shown = value.apply(row);
            chip.show(shown.state(), shown.word());
            cell.setGraphic(chip);
        });
    }

    /** @param fill dresses the cell for a row; an empty cell is cleared before */
    public static <R, V> void cells(TableColumn<R, V> column, Function<R, V> value,
            BiConsumer<TableCell<R, V>, R> fill) {
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(value.apply(features.getValue())));
        column.setCellFactory(any -> new TableCell<>() {
            {
                textTruncatedProperty().subscribe(this::explain);
                textProperty().subscribe(this::explain);
            }

            /** What does not fit can be read all the same. */
            private void explain() {
                setTooltip(isTextTruncated() && getText() != null ? new Tooltip(getText()) : null);
            }

            @Override
            protected void updateItem(V item, boolean empty) {
                super.updateItem(item, empty);
                setText(null);
                setGraphic(null);
                R row = getTableRow() == null ? null : getTableRow().getItem();
                if (!empty && row != null) fill.accept(this, row);
            }
        });
    }

    /** What a chip says. Its copy is the word. */
    public record Chip(State state, String word) {
        @Override
        public String toString() {
            return word;
        }
    }
}
