package id.sidik.store;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.Exemption;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Standing exemptions and their ends. Append-only. */
public final class ExemptionTable {
    private static final String ADD = """
            INSERT INTO exemption (id, employee, kind, from_day, until_day, letter, at_ms, by_whom, reason, document)
            VALUES (:id, :employee, :kind, :from, :until, :letter, :at, :by, :reason, :document)
            ON CONFLICT (id) DO NOTHING
            """;

    private static final String END = """
            INSERT INTO exemption_end (id, exemption, last_day, at_ms, by_whom, reason)
            VALUES (:id, :exemption, :last, :at, :by, :reason) ON CONFLICT (id) DO NOTHING
            """;

    private static final String LIST = """
            SELECT id, employee, kind, from_day, until_day, letter, at_ms, by_whom, reason, document FROM exemption
            ORDER BY employee, from_day, id
            """;

    private static final String ENDS = """
            SELECT id, exemption, last_day, at_ms, by_whom, reason FROM exemption_end ORDER BY
            """ + FactOrder.of("EXEMPTION_END", "id");

    private final Handle handle;

    ExemptionTable(Handle handle) {
        this.handle = handle;
    }

    /** Safe to repeat. */
    public void add(KeptExemption kept) {
        Exemption exemption = kept.exemption();
        handle.createUpdate(ADD).bind("id", kept.id().toString()).bind("employee", kept.employee().value())
                .bind("kind", exemption.kind().name()).bind("from", exemption.from().toString())
                .bind("until", Columns.orNull(exemption.until())).bind("letter", exemption.letter())
                .bind("at", kept.author().at().toEpochMilli()).bind("by", kept.author().by())
                .bind("reason", kept.author().reason()).bind("document", Columns.orNull(kept.document())).execute();
    }

    /** Safe to repeat. */
    public void end(ExemptionEnd end) {
        handle.createUpdate(END).bind("id", end.id().toString()).bind("exemption", end.exemption().toString())
                .bind("last", Columns.orNull(end.lastDay())).bind("at", end.author().at().toEpochMilli())
                .bind("by", end.author().by()).bind("reason", end.author().reason()).execute();
    }

    /** As granted, by person and first day. */
    public List<KeptExemption> list() {
        return handle.createQuery(LIST).map(ExemptionTable::exemption).list();
    }

    /** In the order they were kept. */
    public List<ExemptionEnd> ends() {
        return handle.createQuery(ENDS).map((row, context) -> new ExemptionEnd(UUID.fromString(row.getString("id")),
                UUID.fromString(row.getString("exemption")), Columns.optionalDay(row, "last_day"),
                Authorship.of(row))).list();
    }

    private static KeptExemption exemption(ResultSet row, StatementContext context) throws SQLException {
        return new KeptExemption(UUID.fromString(row.getString("id")), new EmployeeId(row.getString("employee")),
                new Exemption(Exemption.Kind.valueOf(row.getString("kind")), Columns.day(row, "from_day"),
                        Columns.optionalDay(row, "until_day"), row.getString("letter")),
                Authorship.of(row), Optional.ofNullable(row.getString("document")));
    }
}
