package id.sidik.app.month;

import id.sidik.app.words.MonthWords;
import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.operations.month.MonthDifference;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The list of differences (R9): who, day, before, after, why, by whom. */
final class DifferenceTable {
    private final Texts texts;
    private final Tables tables;

    DifferenceTable(Texts texts, Tables tables) {
        this.texts = texts;
        this.tables = tables;
    }

    void dress(TableView<MonthWords.Line> table) {
        table.getColumns().setAll(List.of(column("who", "person.name", 180, MonthWords.Line::who),
                column("number", "person.number", 150, MonthWords.Line::number),
                column("when", "month.diff.when", 110, MonthWords.Line::when),
                column("before", "month.diff.before", 150, MonthWords.Line::before),
                column("after", "month.diff.after", 150, MonthWords.Line::after),
                column("why", "month.diff.why", 110, MonthWords.Line::why),
                column("by", "month.diff.by", 80, MonthWords.Line::by)));
        tables.style(table);
        table.setPlaceholder(new Label(texts.get("month.diff.none")));
    }

    private TableColumn<MonthWords.Line, String> column(String id, String key, double width,
            Function<MonthWords.Line, String> value) {
        TableColumn<MonthWords.Line, String> column = new TableColumn<>(texts.get(key));
        column.setId(id);
        column.setPrefWidth(width);
        Column.of(column, value);
        return column;
    }

    static void fill(TableView<MonthWords.Line> table, List<MonthDifference> differences, Texts texts) {
        MonthWords words = new MonthWords(texts);
        table.getItems().setAll(differences.stream().map(words::line).toList());
    }
}
