package id.sidik.store;

import id.sidik.domain.EmployeeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Months as they were at their events, append-only. */
public final class MonthCopyTable {
    private static final String ADD_PACK = """
            INSERT INTO month_pack (sha, json) VALUES (:sha, :json) ON CONFLICT (sha) DO NOTHING
            """;

    private static final String ADD = """
            INSERT INTO month_copy (event, regulation, pack, code, frame, sha)
            VALUES (:event, :regulation, :pack, :code, :frame, :sha)
            """;

    private static final String ADD_ROW = """
            INSERT INTO month_copy_row (event, place, person, employee, name, number, grade, position, pin, machine,
                                        facts, totals, tpp, days)
            VALUES (:event, :place, :person, :employee, :name, :number, :grade, :position, :pin, :machine, :facts, :totals,
                    :tpp, :days)
            """;

    private static final String FIND = """
            SELECT c.regulation, p.json, c.pack, c.code, c.frame, c.sha
            FROM month_copy c JOIN month_pack p ON p.sha = c.pack WHERE c.event = :event
            """;

    private static final String ROWS = """
            SELECT person, employee, name, number, grade, position, pin, machine, facts, totals, tpp, days
            FROM month_copy_row WHERE event = :event ORDER BY place
            """;

    private static final String SHA = """
            SELECT sha FROM month_copy WHERE event = :event
            """;

    private final Handle handle;

    MonthCopyTable(Handle handle) {
        this.handle = handle;
    }

    /** The event was added before. */
    public void add(MonthCopy copy) {
        handle.createUpdate(ADD_PACK).bind("sha", copy.packSha()).bind("json", copy.packJson()).execute();
        String event = copy.event().toString();
        handle.createUpdate(ADD).bind("event", event).bind("regulation", copy.regulation())
                .bind("pack", copy.packSha()).bind("code", copy.code()).bind("frame", copy.frame())
                .bind("sha", copy.sha()).execute();
        if (copy.rows().isEmpty()) return;
        try (PreparedBatch batch = handle.prepareBatch(ADD_ROW)) {
            int place = 0;
            for (MonthCopy.Row row : copy.rows())
                batch.bind("event", event).bind("place", place++).bind("person", row.person())
                        .bind("employee", row.employee().map(EmployeeId::value).orElse(null)).bind("name", row.name())
                        .bind("number", row.number()).bind("grade", row.grade()).bind("position", row.position())
                        .bind("pin", row.pin()).bind("machine", row.machine()).bind("facts", row.facts())
                        .bind("totals", row.totals()).bind("tpp", row.tpp()).bind("days", Zlib.pack(row.days()))
                        .add();
            batch.execute();
        }
    }

    /** Empty for an event that keeps no copy. */
    public Optional<MonthCopy> find(UUID event) {
        return handle.createQuery(FIND).bind("event", event.toString()).map((row, context) -> new MonthCopy(event,
                row.getString("regulation"), row.getString("json"), row.getString("pack"), row.getString("code"),
                row.getString("frame"), row.getString("sha"), rows(event))).findOne();
    }

    /** The copy's fingerprint alone. */
    public Optional<String> sha(UUID event) {
        return handle.createQuery(SHA).bind("event", event.toString()).mapTo(String.class).findOne();
    }

    private List<MonthCopy.Row> rows(UUID event) {
        return handle.createQuery(ROWS).bind("event", event.toString()).map((row, context) -> row(row)).list();
    }

    private static MonthCopy.Row row(ResultSet row) throws SQLException {
        return new MonthCopy.Row(row.getString("person"),
                Optional.ofNullable(row.getString("employee")).map(EmployeeId::new), row.getString("name"),
                row.getString("number"), row.getString("grade"), row.getString("position"), row.getString("pin"),
                row.getString("machine"), row.getString("facts"), row.getString("totals"), row.getString("tpp"),
                Zlib.unpack(row.getBytes("days")));
    }
}
