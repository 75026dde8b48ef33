package id.sidik.operations.control;

import id.sidik.domain.EmployeeId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a file of the performance system would bring. Nothing has been taken.
 *
 * @param titles what stands above each column, in their order
 * @param places which column each field is read from, from 0; fields that are not there are absent
 * @param faults what could not be read, and where
 */
public record ActivityPreview(Path file, List<String> titles, Map<Field, Integer> places, List<Row> rows,
        List<Fault> faults) {
    /** What a column may mean. */
    public enum Field {
        PERSON, DATE, MINUTES, START, END, STATUS
    }

    /** What a row would do. */
    public enum Action {
        ADD, CHANGE, SAME, UNKNOWN, FUTURE;

        public boolean taken() {
            return this == ADD || this == CHANGE;
        }
    }

    /**
     * The activity of somebody on a day.
     *
     * @param number  first row of the file that speaks of it
     * @param name    of the employee, blank when nobody is known by that key
     * @param minutes that count
     * @param waiting minutes that are not verified, or were refused
     */
    public record Row(int number, Action action, Optional<EmployeeId> employee, String name, LocalDate day,
            int minutes, int waiting) {
        /** Names no person. */
        @Override
        public String toString() {
            return "row " + number + " " + action;
        }
    }

    /** @param row 0 for the file as a whole @param column its letter, blank when there is none @param kind a stable word */
    public record Fault(int row, String column, String field, String kind) {}

    public ActivityPreview {
        titles = List.copyOf(titles);
        places = Map.copyOf(places);
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    public int count(Action action) {
        return (int) rows.stream().filter(row -> row.action() == action).count();
    }

    public boolean brings() {
        return rows.stream().anyMatch(row -> row.action().taken());
    }
}
