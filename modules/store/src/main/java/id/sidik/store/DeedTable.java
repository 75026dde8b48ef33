package id.sidik.store;

import id.sidik.domain.MachineId;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The journal of deeds on machines, append-only. */
public final class DeedTable {
    private static final String ADD = """
            INSERT INTO deed (id, machine, at_ms, by_whom, kind, reason, result)
            VALUES (:id, (SELECT id FROM machine WHERE serial = :serial), :at, :by, :kind, :reason, :result)
            """;

    private static final String ADD_LINE = """
            INSERT INTO deed_line (deed, place, pin, finger, action, result)
            VALUES (:deed, :place, :pin, :finger, :action, :result)
            """;

    private static final String LIST = """
            SELECT d.id, m.serial, d.at_ms, d.by_whom, d.kind, d.reason, d.result
            FROM deed d JOIN machine m ON m.id = d.machine
            WHERE m.serial = :serial ORDER BY d.at_ms DESC, d.id DESC LIMIT :most
            """;

    private static final String LINES = """
            SELECT pin, finger, action, result FROM deed_line WHERE deed = :deed ORDER BY place
            """;

    private final Handle handle;

    DeedTable(Handle handle) {
        this.handle = handle;
    }

    public void add(Deed deed) {
        handle.createUpdate(ADD).bind("id", deed.id().toString()).bind("serial", deed.machine().serial())
                .bind("at", deed.at().toEpochMilli()).bind("by", deed.by()).bind("kind", deed.kind())
                .bind("reason", deed.reason()).bind("result", deed.result()).execute();
        if (deed.lines().isEmpty()) return;
        try (PreparedBatch batch = handle.prepareBatch(ADD_LINE)) {
            int place = 0;
            for (Deed.Line line : deed.lines())
                batch.bind("deed", deed.id().toString()).bind("place", place++).bind("pin", line.pin())
                        .bind("finger", line.finger()).bind("action", line.action()).bind("result", line.result())
                        .add();
            batch.execute();
        }
    }

    /** Newest first. */
    public List<Deed> history(MachineId machine, int most) {
        return handle.createQuery(LIST).bind("serial", machine.serial()).bind("most", most)
                .map((row, context) -> new Deed(UUID.fromString(row.getString("id")),
                        new MachineId(row.getString("serial")), Columns.instant(row, "at_ms"),
                        row.getString("by_whom"), row.getString("kind"), row.getString("reason"),
                        row.getString("result"), lines(row.getString("id"))))
                .list();
    }

    private List<Deed.Line> lines(String deed) {
        return handle.createQuery(LINES).bind("deed", deed).map((row, context) -> new Deed.Line(row.getString("pin"),
                row.getInt("finger"), row.getString("action"), row.getString("result"))).list();
    }
}
