package id.sidik.store;

import id.sidik.domain.MachineId;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** The rows that are no punches, append-only. */
public final class QuarantineTable {
    private static final String ADD = """
            INSERT INTO quarantine (machine, source, pin, raw_hex, why, received_ms)
            VALUES ((SELECT id FROM machine WHERE serial = ?), ?, ?, ?, ?, ?)
            ON CONFLICT (machine, raw_hex, why, pin, source) DO NOTHING
            """;

    private static final String LIST = """
            SELECT m.serial, q.source, q.pin, q.raw_hex, q.why, q.received_ms
            FROM quarantine q JOIN machine m ON m.id = q.machine
            ORDER BY q.received_ms DESC, q.id DESC LIMIT :limit OFFSET :offset
            """;

    private static final String COUNT = """
            SELECT count(*) FROM quarantine
            """;

    private final Handle handle;

    QuarantineTable(Handle handle) {
        this.handle = handle;
    }

    /** Safe to repeat: a row already kept is left alone. The machines were saved before. @return how many were new */
    public int add(List<QuarantinedRow> rows) {
        int fresh = 0;
        try (PreparedStatement insert = handle.getConnection().prepareStatement(ADD)) {
            for (QuarantinedRow row : rows) {
                insert.setString(1, row.machine().serial());
                insert.setInt(2, Columns.source(row.source()));
                insert.setString(3, row.pin());
                insert.setString(4, row.rawHex());
                insert.setString(5, row.why());
                insert.setLong(6, row.receivedAt().toEpochMilli());
                fresh += insert.executeUpdate();
            }
            return fresh;
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    /** How many of these are kept here, each looked up by its natural key. */
    public long countPresent(List<QuarantinedRow> rows) {
        return new PunchPresence(handle.getConnection()).quarantined(rows);
    }

    /** Newest first. @param offset 0 or more @param limit at most so many, 0 or more */
    public List<QuarantinedRow> list(int offset, int limit) {
        return handle.createQuery(LIST).bind("offset", offset).bind("limit", limit).map(QuarantineTable::row).list();
    }

    public long count() {
        return handle.createQuery(COUNT).mapTo(Long.class).one();
    }

    private static QuarantinedRow row(ResultSet row, StatementContext context) throws SQLException {
        return new QuarantinedRow(new MachineId(row.getString("serial")), Columns.source(row.getInt("source")),
                row.getString("pin"), row.getString("raw_hex"), row.getString("why"),
                Columns.instant(row, "received_ms"));
    }
}
