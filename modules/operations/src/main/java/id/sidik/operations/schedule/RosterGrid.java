package id.sidik.operations.schedule;

import id.sidik.domain.EmployeeId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * A month of a roster.
 *
 * @param shifts the codes that may be entered, OFF among them
 * @param rows   those who work by a roster on a day of the month, or have an entry in it; in printed order
 */
public record RosterGrid(YearMonth month, List<Shift> shifts, List<Row> rows) {
    /** @param start on an imagined date @param end may lie on the next one; both the same for OFF */
    public record Shift(String code, LocalDateTime start, LocalDateTime end) {
        public boolean free() {
            return start.equals(end);
        }

        public boolean acrossMidnight() {
            return end.toLocalDate().isAfter(start.toLocalDate());
        }
    }

    /** One person. @param codes by day; a missing day is free */
    public record Row(EmployeeId employee, String name, String number, String groups, Map<LocalDate, String> codes) {
        public Row {
            codes = Map.copyOf(codes);
        }

        /** Names nobody. */
        @Override
        public String toString() {
            return "row " + employee;
        }
    }

    public RosterGrid {
        shifts = List.copyOf(shifts);
        rows = List.copyOf(rows);
    }
}
