package id.sidik.operations;

import id.sidik.domain.Employee;
import id.sidik.domain.Pin;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What an employee file would do, before anything is written.
 *
 * @param columns what was recognised: heading of the file → meaning, in file order; unknown headings have a blank meaning
 */
public record EmployeePreview(Path file, List<Column> columns, List<Row> rows) {
    /** What a row would do. */
    public enum Action {
        ADD, CHANGE, SAME, REJECT
    }

    /** A heading of the file. @param meaning "name", "number", "pin" … or blank @param letter "A", "B" … */
    public record Column(String letter, String heading, String meaning) {}

    /** Something about one cell. @param key of the texts @param rejects whether the row cannot be taken because of it */
    public record Remark(String column, String key, List<String> arguments, boolean rejects) {}

    /** One row. @param number as in the file, 1 is the heading @param employee empty when the row cannot be read */
    public record Row(int number, Action action, Optional<Employee> employee, Optional<Pin> pin,
            List<Remark> remarks) {
        public Row {
            remarks = List.copyOf(remarks);
        }
    }

    public EmployeePreview {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public long count(Action action) {
        return rows.stream().filter(row -> row.action() == action).count();
    }
}
