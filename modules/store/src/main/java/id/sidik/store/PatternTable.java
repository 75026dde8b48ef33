package id.sidik.store;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.PatternAssignment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Which work pattern holds for whom, and when. */
public final class PatternTable {
    private static final String LIST = """
            SELECT employee, pattern, from_day, until_day FROM pattern_assignment
            ORDER BY coalesce(employee, ''), coalesce(from_day, '')
            """;

    private static final String SAVE = """
            INSERT INTO pattern_assignment (employee, pattern, from_day, until_day)
            VALUES (:employee, :pattern, :from, :until)
            ON CONFLICT (coalesce(employee, ''), coalesce(from_day, '')) DO UPDATE
            SET pattern = excluded.pattern, until_day = excluded.until_day
            """;

    private static final String REMOVE = """
            DELETE FROM pattern_assignment WHERE employee IS :employee AND from_day IS :from
            """;

    private final Handle handle;

    PatternTable(Handle handle) {
        this.handle = handle;
    }

    /** Those for everybody first, each person's by first day. */
    public List<PatternAssignment> list() {
        return handle.createQuery(LIST).map(PatternTable::assignment).list();
    }

    /** Adds the assignment; the same person (or everybody) from the same day has the one saved last. */
    public void save(PatternAssignment assignment) {
        handle.createUpdate(SAVE).bind("employee", employee(assignment)).bind("pattern", assignment.pattern())
                .bind("from", Columns.orNull(assignment.from())).bind("until", Columns.orNull(assignment.until()))
                .execute();
    }

    /** Takes back the assignment of this person (or everybody) that begins on this day. */
    public void remove(PatternAssignment assignment) {
        handle.createUpdate(REMOVE).bind("employee", employee(assignment))
                .bind("from", Columns.orNull(assignment.from())).execute();
    }

    private static @org.jspecify.annotations.Nullable String employee(PatternAssignment assignment) {
        return assignment.employee().map(EmployeeId::value).orElse(null);
    }

    private static PatternAssignment assignment(ResultSet row, StatementContext context) throws SQLException {
        return new PatternAssignment(Optional.ofNullable(row.getString("employee")).map(EmployeeId::new),
                row.getString("pattern"), Columns.optionalDay(row, "from_day"), Columns.optionalDay(row, "until_day"));
    }
}
