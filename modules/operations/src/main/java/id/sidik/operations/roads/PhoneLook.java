package id.sidik.operations.roads;

import id.sidik.domain.EmployeeId;
import id.sidik.operations.work.Sentence;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What taking an export in would do, row by row. Nothing is written.
 *
 * @param faults of the file as a whole; with any of them no row was read
 */
public record PhoneLook(PhoneSheet sheet, PhoneLayout layout, List<Row> rows, List<Sentence> faults) {
    /** What taking the file would do with a record. */
    public enum Action {
        ADD, SAME,
        /** Nobody knows the person yet: it is kept until somebody does. */
        WAIT, REJECT
    }

    /**
     * One record, or a row that cannot be read.
     *
     * @param number as the file counts rows, from 1
     * @param told   the person as the row tells it
     * @param name   the employee's full name, blank when nobody was found
     * @param face   the score as exported, COCOK, BEDA, or blank
     * @param doubts names of what somebody should look at
     * @param closed whether the month is final, so that it waits for a revision
     */
    public record Row(int number, String told, Optional<EmployeeId> person, String name, Optional<LocalDateTime> at,
            Optional<BigDecimal> distance, String face, List<String> doubts, String note, boolean closed,
            Action action, List<Sentence> faults) {
        public Row {
            doubts = List.copyOf(doubts);
            faults = List.copyOf(faults);
        }

        /** Names no person. */
        @Override
        public String toString() {
            return "row " + number + " " + action;
        }
    }

    public PhoneLook {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    public long count(Action action) {
        return rows.stream().filter(row -> row.action() == action).count();
    }

    /** The people whom nobody knows yet, as the file tells them. */
    public List<String> strangers() {
        return rows.stream().filter(row -> row.action() == Action.WAIT).map(Row::told).distinct().toList();
    }

    /** New ones that somebody should look at. */
    public long doubtful() {
        return rows.stream().filter(row -> row.action() == Action.ADD && !row.doubts().isEmpty()).count();
    }

    /** Names no person. */
    @Override
    public String toString() {
        return sheet + ", " + rows.size() + " rows";
    }
}
