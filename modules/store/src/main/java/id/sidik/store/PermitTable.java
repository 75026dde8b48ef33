package id.sidik.store;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.Permit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;

/** Leave, duty and permission, as they were asked for and as they were decided since. Append-only. */
public final class PermitTable {
    private static final String COLUMNS = """
            SELECT p.id, p.employee, p.type, p.from_day, p.to_day, p.part, p.approved, p.submitted_day, p.document_day,
                   p.number, p.at_ms, p.by_whom, p.reason, p.origin, p.document
            FROM permit p
            """;

    private static final String ADD = """
            INSERT INTO permit (id, employee, type, from_day, to_day, part, approved, submitted_day, document_day,
                                number, at_ms, by_whom, reason, origin, document)
            VALUES (:id, :employee, :type, :from, :to, :part, :approved, :submitted, :documentDay, :number, :at, :by,
                    :reason, :origin, :document)
            ON CONFLICT (id) DO NOTHING
            """;

    private static final String BODY = """
            SELECT json_object('v', 1, 'row', json_object('id', :id, 'employee', :employee, 'type', :type, 'from_day', :from,
                'to_day', :to, 'part', :part, 'approved', :approved, 'submitted_day', :submitted,
                'document_day', :documentDay, 'number', :number, 'at_ms', :at, 'by_whom', :by, 'reason', :reason,
                'origin', :origin, 'document', :document))
            """;

    private static final String ADD_DEED = """
            INSERT INTO permit_deed (id, permit, kind, at_ms, by_whom, second, reason, submitted_day, document_day,
                                     number, document)
            VALUES (:id, :permit, :kind, :at, :by, :second, :reason, :submitted, :documentDay, :number, :document)
            ON CONFLICT (id) DO NOTHING
            """;

    private static final String DEED_BODY = """
            SELECT json_object('v', 1, 'row', json_object('id', :id, 'permit', :permit, 'kind', :kind, 'at_ms', :at,
                'by_whom', :by, 'second', :second, 'reason', :reason, 'submitted_day', :submitted,
                'document_day', :documentDay, 'number', :number, 'document', :document), 'stamp', :stamp)
            """;

    private static final String BETWEEN = """
            WHERE p.from_day < :to AND p.to_day >= :from
            """;

    private static final String OF_EMPLOYEE = " AND p.employee = :employee ";

    private static final String ORDER = """
            ORDER BY p.employee, p.from_day, p.id
            """;

    private static final String DEEDS = """
            SELECT d.id, d.permit, d.kind, d.at_ms, d.by_whom, d.second, d.reason, d.submitted_day, d.document_day,
                   d.number, d.document
            FROM permit_deed d JOIN permit p ON p.id = d.permit
            """;

    private static final String IN_ORDER = " ORDER BY " + FactOrder.of("PERMIT_DEED", "d.id");

    private final Handle handle;

    PermitTable(Handle handle) {
        this.handle = handle;
    }

    /** Safe to repeat: a permit already kept is left alone. */
    public void add(KeptPermit kept) {
        bound(handle.createUpdate(ADD), kept).execute();
    }

    /** The permit as it travels to another unit, without keeping it here. */
    public String body(KeptPermit kept) {
        return bound(handle.createQuery(BODY), kept).mapTo(String.class).one();
    }

    private static <S extends SqlStatement<S>> S bound(S statement, KeptPermit kept) {
        Permit permit = kept.permit();
        return statement.bind("id", kept.id().toString()).bind("employee", kept.employee().value())
                .bind("type", permit.type()).bind("from", permit.from().toString()).bind("to", permit.to().toString())
                .bind("part", permit.part().name()).bind("approved", permit.approved())
                .bind("submitted", Columns.orNull(permit.submittedOn()))
                .bind("documentDay", Columns.orNull(permit.documentDate())).bind("number", permit.number())
                .bind("at", kept.author().at().toEpochMilli()).bind("by", kept.author().by())
                .bind("reason", kept.author().reason()).bind("origin", kept.origin())
                .bind("document", Columns.orNull(kept.document()));
    }

    /** Safe to repeat: a deed already kept is left alone. */
    public void add(PermitDeed deed) {
        bound(handle.createUpdate(ADD_DEED), deed).execute();
    }

    /** The deed as it travels to another unit, without keeping it here. @param stamp later than what it decides anew */
    public String body(PermitDeed deed, long stamp) {
        return bound(handle.createQuery(DEED_BODY), deed).bind("stamp", stamp).mapTo(String.class).one();
    }

    private static <S extends SqlStatement<S>> S bound(S statement, PermitDeed deed) {
        return statement.bind("id", deed.id().toString()).bind("permit", deed.permit().toString())
                .bind("kind", deed.kind().name()).bind("at", deed.author().at().toEpochMilli())
                .bind("by", deed.author().by()).bind("second", deed.second()).bind("reason", deed.author().reason())
                .bind("submitted", Columns.orNull(deed.submittedOn()))
                .bind("documentDay", Columns.orNull(deed.documentDate())).bind("number", deed.number())
                .bind("document", Columns.orNull(deed.document()));
    }

    public Optional<KeptPermit> find(UUID id) {
        return handle.createQuery(COLUMNS + "WHERE p.id = :id").bind("id", id.toString()).map(PermitTable::permit)
                .findOne();
    }

    /** Everybody's permits that cover a day of the span, as asked for. */
    public List<KeptPermit> between(LocalDate from, LocalDate toExclusive) {
        return handle.createQuery(COLUMNS + BETWEEN + ORDER).bind("from", from.toString())
                .bind("to", toExclusive.toString()).map(PermitTable::permit).list();
    }

    /** One person's permits that cover a day of the span, by first day. */
    public List<KeptPermit> of(EmployeeId employee, LocalDate from, LocalDate toExclusive) {
        return handle.createQuery(COLUMNS + BETWEEN + OF_EMPLOYEE + ORDER).bind("employee", employee.value())
                .bind("from", from.toString()).bind("to", toExclusive.toString()).map(PermitTable::permit).list();
    }

    /** The deeds on everybody's permits that cover a day of the span, in the order they were kept. */
    public List<PermitDeed> deedsBetween(LocalDate from, LocalDate toExclusive) {
        return handle.createQuery(DEEDS + BETWEEN + IN_ORDER).bind("from", from.toString())
                .bind("to", toExclusive.toString()).map(PermitTable::deed).list();
    }

    /** The deeds on one permit, in the order they were kept. */
    public List<PermitDeed> deedsOf(UUID permit) {
        return handle.createQuery(DEEDS + "WHERE p.id = :id " + IN_ORDER).bind("id", permit.toString())
                .map(PermitTable::deed).list();
    }

    private static KeptPermit permit(ResultSet row, StatementContext context) throws SQLException {
        Permit permit = new Permit(row.getString("type"), Columns.day(row, "from_day"), Columns.day(row, "to_day"),
                Permit.Part.valueOf(row.getString("part")), row.getBoolean("approved"),
                Columns.optionalDay(row, "submitted_day"), Columns.optionalDay(row, "document_day"),
                row.getString("number"));
        return new KeptPermit(UUID.fromString(row.getString("id")), new EmployeeId(row.getString("employee")), permit,
                Authorship.of(row), row.getString("origin"), Optional.ofNullable(row.getString("document")));
    }

    private static PermitDeed deed(ResultSet row, StatementContext context) throws SQLException {
        return new PermitDeed(UUID.fromString(row.getString("id")), UUID.fromString(row.getString("permit")),
                PermitDeed.Kind.valueOf(row.getString("kind")), Authorship.of(row), row.getString("second"),
                Columns.optionalDay(row, "submitted_day"), Columns.optionalDay(row, "document_day"),
                row.getString("number"), Optional.ofNullable(row.getString("document")));
    }
}
