package id.sidik.reporting;

import java.util.List;

/**
 * The rows of one sheet of a report: all, or those of one kind of employee.
 *
 * @param heading for example "PNS"; blank when the report is not split
 */
public record ReportPart<T>(String heading, List<T> rows) {
    public ReportPart {
        rows = List.copyOf(rows);
    }

    /** A report that is not split. */
    public static <T> List<ReportPart<T>> whole(List<T> rows) {
        return List.of(new ReportPart<>("", rows));
    }
}
