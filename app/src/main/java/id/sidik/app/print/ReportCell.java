package id.sidik.app.print;

import id.sidik.app.text.Texts;
import id.sidik.operations.reports.ReportRow;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/** A report of the list: code and name, below it what it is for. */
final class ReportCell extends ListCell<ReportRow> {
    private static final double EDGES = 44;
    private final Texts texts;
    private final Label name = new Label();
    private final Label purpose = new Label();
    private final VBox lines = new VBox(2, name, purpose);

    ReportCell(Texts texts) {
        this.texts = texts;
        name.setWrapText(true);
        name.getStyleClass().add("job-title");
        purpose.setWrapText(true);
        purpose.getStyleClass().add("hint");
        setPrefWidth(0);
        // a label tells how high it is with its lines broken only when it knows its width
        listViewProperty().subscribe(list -> {
            if (list == null) return;
            for (Label label : List.of(name, purpose))
                label.prefWidthProperty().bind(list.widthProperty().subtract(
                        EDGES));
        });
    }

    /** Of the lines as they are broken: without a width a label would tell of one line alone. */
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null || getListView() == null) return super.computePrefHeight(width);
        return snappedTopInset() + lines.prefHeight(getListView().getWidth() - EDGES) + snappedBottomInset();
    }

    @Override
    protected void updateItem(ReportRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(row.code() + " · " + texts.get("report." + row.code()));
        purpose.setText(texts.get("report." + row.code() + ".purpose"));
        setAccessibleText(name.getText());
        setGraphic(lines);
    }
}
