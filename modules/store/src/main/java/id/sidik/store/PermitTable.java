package id.sidik.store;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.Permit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Leave, duty and permission. */
public final class PermitTable {
    private static final String ADD = """
            INSERT INTO permit (id, employee, type, from_day, to_day, part, approved, submitted_day, document_day, number)
            VALUES (:id, :employee, :type, :from, :to, :part, :approved, :submitted, :document, :number)
            ON CONFLICT (id) DO NOTHING
            """;

    private static final String BETWEEN = """
            SELECT id, employee, type, from_day, to_day, part, approved, submitted_day, document_day, number
            FROM permit WHERE from_day < :to AND to_day >= :from
            """;

    private static final String ORDER = """
            ORDER BY employee, from_day, id
            """;

    private static final String OF_ALL = BETWEEN + ORDER;

    private static final String OF_EMPLOYEE = BETWEEN + """
            AND employee = :employee
            """ + ORDER;

    private final Handle handle;

    PermitTable(Handle handle) {
        this.handle = handle;
    }

    /** Safe to repeat: a permit already kept is left alone. */
    public void add(KeptPermit kept) {
        Permit permit = kept.permit();
        handle.createUpdate(ADD).bind("id", kept.id().toString()).bind("employee", kept.employee().value())
                .bind("type", permit.type()).bind("from", permit.from().toString()).bind("to", permit.to().toString())
                .bind("part", permit.part().name()).bind("approved", permit.approved())
                .bind("submitted", Columns.orNull(permit.submittedOn()))
                .bind("document", Columns.orNull(permit.documentDate())).bind("number", permit.number()).execute();
    }

    /** Everybody's permits that cover a day of the span. */
    public List<KeptPermit> between(LocalDate from, LocalDate toExclusive) {
        return handle.createQuery(OF_ALL).bind("from", from.toString()).bind("to", toExclusive.toString())
                .map(PermitTable::permit).list();
    }

    /** One person's permits that cover a day of the span, by first day. */
    public List<KeptPermit> of(EmployeeId employee, LocalDate from, LocalDate toExclusive) {
        return handle.createQuery(OF_EMPLOYEE).bind("employee", employee.value()).bind("from", from.toString())
                .bind("to", toExclusive.toString()).map(PermitTable::permit).list();
    }

    private static KeptPermit permit(ResultSet row, StatementContext context) throws SQLException {
        Permit permit = new Permit(row.getString("type"), Columns.day(row, "from_day"), Columns.day(row, "to_day"),
                Permit.Part.valueOf(row.getString("part")), row.getBoolean("approved"),
                Columns.optionalDay(row, "submitted_day"), Columns.optionalDay(row, "document_day"),
                row.getString("number"));
        return new KeptPermit(UUID.fromString(row.getString("id")), new EmployeeId(row.getString("employee")), permit);
    }
}
