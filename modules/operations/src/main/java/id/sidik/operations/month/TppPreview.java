package id.sidik.operations.month;

import id.sidik.domain.EmployeeId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What a file of allowances would enter, row by row. */
public record TppPreview(List<Row> rows) {
    /** What a row would do. */
    public enum Action {
        ENTER, SAME, REJECT
    }

    /**
     * @param number  of the row in the file, from 1
     * @param rupiah  empty when the row says nothing about it
     * @param pct     of what was achieved, empty when the row says nothing about it
     * @param problem key of the texts, blank when there is none
     */
    public record Row(int number, Action action, Optional<EmployeeId> employee, String name, OptionalLong rupiah,
            Optional<BigDecimal> pct, String problem) {
        /** Names no person and no pay. */
        @Override
        public String toString() {
            return "row " + number + " " + action;
        }
    }

    public TppPreview {
        rows = List.copyOf(rows);
    }

    public long count(Action action) {
        return rows.stream().filter(row -> row.action() == action).count();
    }
}
