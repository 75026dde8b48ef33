package id.sidik.store;

import id.sidik.domain.MachineId;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** The machines' own logs of operations, append-only. */
public final class OperationTable {
    private static final String ADD = """
            INSERT INTO operation (machine, at, code, admin, unexplained, p0, p1, p2, p3, nth, place, received_ms)
            VALUES ((SELECT id FROM machine WHERE serial = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT DO NOTHING
            """;

    private static final String LIST = """
            SELECT m.serial, o.at, o.code, o.admin, o.unexplained, o.p0, o.p1, o.p2, o.p3
            FROM operation o JOIN machine m ON m.id = o.machine
            WHERE m.serial = :serial ORDER BY o.received_ms DESC, o.place DESC LIMIT :most
            """;

    private final Handle handle;

    OperationTable(Handle handle) {
        this.handle = handle;
    }

    /**
     * Safe to repeat: a line already kept is left alone; equal lines of one log are told apart by their number. The
     * machines were saved before.
     *
     * @param log one machine's whole log, in its order
     * @return how many were new
     */
    public int add(List<KeptOperation> log, Instant receivedAt) {
        Map<KeptOperation, Integer> seen = new HashMap<>();
        int fresh = 0;
        try (PreparedStatement insert = handle.getConnection().prepareStatement(ADD)) {
            for (int place = 0; place < log.size(); place++) {
                KeptOperation line = log.get(place);
                bind(insert, line, seen.merge(line, 1, Integer::sum), place, receivedAt);
                fresh += insert.executeUpdate();
            }
            return fresh;
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    private static void bind(PreparedStatement insert, KeptOperation line, int nth, int place, Instant receivedAt)
            throws SQLException {
        insert.setString(1, line.machine().serial());
        insert.setLong(2, Columns.localSecond(line.at()));
        insert.setInt(3, line.code());
        insert.setInt(4, line.admin());
        insert.setInt(5, line.unexplained());
        for (int each = 0; each < 4; each++) insert.setInt(6 + each, line.parameters().get(each));
        insert.setInt(10, nth);
        insert.setInt(11, place);
        insert.setLong(12, receivedAt.toEpochMilli());
    }

    /** The newest first: a machine's own order, not the order of its clock, which may have gone wrong. */
    public List<KeptOperation> list(MachineId machine, int most) {
        return handle.createQuery(LIST).bind("serial", machine.serial()).bind("most", most)
                .map((row, context) -> line(row)).list();
    }

    private static KeptOperation line(ResultSet row) throws SQLException {
        return new KeptOperation(new MachineId(row.getString("serial")), Columns.localSecond(row.getLong("at")),
                row.getInt("code"), row.getInt("admin"), row.getInt("unexplained"),
                List.of(row.getInt("p0"), row.getInt("p1"), row.getInt("p2"), row.getInt("p3")));
    }
}
