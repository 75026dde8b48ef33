package id.sidik.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The laptops that were handed over, append-only. */
public final class LaptopHandoverTable {
    private static final String ALL = """
            SELECT id, started_ms, at_ms, by_whom, technician, receiver, laptop, program, good, warn, bad, content
            FROM laptop_handover ORDER BY at_ms DESC, id DESC
            """;

    private static final String ADD = """
            INSERT INTO laptop_handover (id, started_ms, at_ms, by_whom, technician, receiver, laptop, program, good,
                warn, bad, content)
            VALUES (:id, :started, :at, :by, :technician, :receiver, :laptop, :program, :good, :warn, :bad, :content)
            """;

    private final Handle handle;

    LaptopHandoverTable(Handle handle) {
        this.handle = handle;
    }

    public void add(LaptopHandover one) {
        handle.createUpdate(ADD).bind("id", one.id().toString()).bind("started", one.started().toEpochMilli())
                .bind("at", one.at().toEpochMilli()).bind("by", one.by()).bind("technician", one.technician())
                .bind("receiver", one.receiver()).bind("laptop", one.laptop()).bind("program", one.program())
                .bind("good", one.good()).bind("warn", one.warn()).bind("bad", one.bad())
                .bind("content", one.content()).execute();
    }

    /** Newest first. */
    public List<LaptopHandover> list() {
        return handle.createQuery(ALL).map((row, context) -> read(row)).list();
    }

    private static LaptopHandover read(ResultSet row) throws SQLException {
        return new LaptopHandover(UUID.fromString(row.getString("id")), Columns.instant(row, "started_ms"),
                Columns.instant(row, "at_ms"), row.getString("by_whom"), row.getString("technician"),
                row.getString("receiver"), row.getString("laptop"), row.getString("program"), row.getInt("good"),
                row.getInt("warn"), row.getInt("bad"), row.getString("content"));
    }
}
