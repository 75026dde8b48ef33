package id.sidik.operations.corrections;

import id.sidik.domain.EmployeeId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What taking a list in would do, row by row. Nothing is written.
 *
 * @param text every row as it came, tab-separated, with the headings
 */
public record SheetPreview(SheetWish wish, List<Row> rows, String text) {
    /** What taking the list would do with a row. */
    public enum Action {
        ADD, SAME, REJECT
    }

    /**
     * Something that a person should know of a row.
     *
     * @param column  its letter, blank for the whole row
     * @param key     of the texts
     * @param rejects whether the row cannot be taken because of it
     */
    public record Remark(String column, String key, List<String> arguments, boolean rejects) {
        public Remark {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * @param number as the spreadsheet or the pasted text counts it, from 1
     * @param told   the person as the row tells it
     * @param name   the employee's full name, blank when nobody was found
     */
    public record Row(int number, String told, Optional<EmployeeId> person, String name, Optional<LocalDate> day,
            Optional<LocalDateTime> in, Optional<LocalDateTime> out, Action action, List<Remark> remarks) {
        public Row {
            remarks = List.copyOf(remarks);
        }

        Row as(Action other) {
            return new Row(number, told, person, name, day, in, out, other, remarks);
        }

        /** Names no person. */
        @Override
        public String toString() {
            return "row " + number + " " + action;
        }
    }

    public SheetPreview {
        rows = List.copyOf(rows);
    }

    public long count(Action action) {
        return rows.stream().filter(row -> row.action() == action).count();
    }

    /** Names no person. */
    @Override
    public String toString() {
        return wish + ", " + rows.size() + " rows";
    }
}
