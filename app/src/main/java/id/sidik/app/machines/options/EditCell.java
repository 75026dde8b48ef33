package id.sidik.app.machines.options;

import java.util.function.Function;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;

/** A cell that is always a field: what is typed is there at once, without a key to commit it. */
final class EditCell<R> extends TableCell<R, String> {
    private final TextField field = new TextField();
    private final Function<R, StringProperty> value;
    private StringProperty bound = new javafx.beans.property.SimpleStringProperty("");

    private EditCell(Function<R, StringProperty> value) {
        this.value = value;
        field.getStyleClass().add("cell-field");
    }

    /** @param value the text of a row; a column is not sorted while it is typed in */
    static <R> void of(TableColumn<R, String> column, Function<R, StringProperty> value) {
        column.setSortable(false);
        column.getStyleClass().add("edit-column");
        column.setCellValueFactory(row -> value.apply(row.getValue()));
        column.setCellFactory(any -> new EditCell<>(value));
    }

    @Override
    protected void updateItem(String item, boolean empty) {
        super.updateItem(item, empty);
        field.textProperty().unbindBidirectional(bound);
        R row = getTableRow() == null ? null : getTableRow().getItem();
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        bound = value.apply(row);
        field.textProperty().bindBidirectional(bound);
        field.setAccessibleText(getTableColumn().getText());
        setGraphic(field);
    }
}
