package id.sidik.app.machines.options;

import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.DateField;
import id.sidik.app.view.Life;
import id.sidik.operations.BookSheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The shifts and the schedule of a self-service machine, in the book that it wrote. */
public final class BookFormView {
    private static final double ROW = 30;

    /** A row of either table. */
    private record Line(String id, String name, List<StringProperty> cells) {
        static Line of(String id, String name, List<String> texts) {
            return new Line(id, name,
                    texts.stream().<StringProperty>map(SimpleStringProperty::new).toList());
        }

        List<String> texts() {
            return cells.stream().map(StringProperty::get).toList();
        }
    }

    private final BookSheet before;
    private final Tables tables;
    private final Texts texts;
    private final Life life = new Life();
    private final ObjectProperty<Optional<LocalDate>> first = new SimpleObjectProperty<>(Optional.empty());

    @FXML
    private TableView<Line> shifts;
    @FXML
    private TableColumn<Line, String> shift;
    @FXML
    private DatePicker start;
    @FXML
    private TableView<Line> people;
    @FXML
    private TableColumn<Line, String> id;
    @FXML
    private TableColumn<Line, String> name;

    BookFormView(BookSheet before, Tables tables, Texts texts) {
        this.before = before;
        this.tables = tables;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Column.of(shift, Line::id);
        int times = before.shifts().isEmpty() ? 0 : before.shifts().getFirst().size();
        for (int cell = 0; cell < times; cell++)
            shifts.getColumns().add(column(texts.get("bookForm.time." + cell), cell, 110));
        for (int at = 0; at < before.shifts().size(); at++)
            shifts.getItems().add(Line.of(String.valueOf(at + 1), "", before.shifts().get(at)));
        DateField.bind(start, first, life);
        first.set(Optional.of(before.start()));
        Column.of(id, Line::id);
        Column.of(name, Line::name);
        for (int day = 0; day < 31; day++)
            people.getColumns().add(column(String.valueOf(before.start().plusDays(day).getDayOfMonth()), day, 44));
        before.people().forEach(each -> people.getItems().add(Line.of(each.id(), each.name(), each.codes())));
        tables.style(shifts);
        tables.style(people);
        shifts.setFixedCellSize(ROW);
        people.setFixedCellSize(ROW);
    }

    private static TableColumn<Line, String> column(String title, int cell, double width) {
        TableColumn<Line, String> column = new TableColumn<>(title);
        column.setId("cell" + cell);
        column.setPrefWidth(width);
        EditCell.of(column, line -> line.cells().get(cell));
        return column;
    }

    BookSheet sheet() {
        List<BookSheet.Person> staff = new ArrayList<>();
        people.getItems().forEach(line -> staff.add(new BookSheet.Person(line.id(), line.name(), line.texts())));
        staff.sort((one, other) -> Integer.compare(place(one), place(other)));
        return new BookSheet(before.file(), shifts.getItems().stream()
                .sorted((one, other) -> Integer.compare(Integer.parseInt(one.id()), Integer.parseInt(other.id())))
                .map(Line::texts).toList(), first.get().orElse(before.start()), staff);
    }

    private int place(BookSheet.Person person) {
        for (int at = 0; at < before.people().size(); at++)
            if (before.people().get(at).id().equals(person.id())) return at;
        return before.people().size();
    }

    void end() {
        life.end();
    }
}
