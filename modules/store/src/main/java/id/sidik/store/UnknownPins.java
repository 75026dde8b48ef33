package id.sidik.store;

import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** The PINs with punches of nobody. */
final class UnknownPins {
    private static final String LIST = "WITH " + PersonSql.spans()
            + """
                    SELECT m.serial, b.pin, coalesce(u.name, '') AS name, count(*) AS count, min(p.at) AS first, max(p.at) AS last
                    FROM span s
                    CROSS JOIN punch p ON p.badge = s.badge AND p.at >= s.from_at AND p.at < s.until_at
                    JOIN badge b ON b.id = s.badge
                    JOIN machine m ON m.id = b.machine
                    LEFT JOIN machine_user u ON u.machine = b.machine AND u.pin = b.pin
                    WHERE s.employee IS NULL
                    GROUP BY b.id
                    ORDER BY m.serial, length(b.pin), b.pin
                    """;

    private static final String COUNT = "WITH " + PersonSql.spansOfMachine()
            + """
                    SELECT count(DISTINCT s.badge)
                    FROM span s
                    WHERE s.employee IS NULL
                      AND EXISTS (SELECT 1 FROM punch p WHERE p.badge = s.badge AND p.at >= s.from_at AND p.at < s.until_at)
                    """;

    private final Handle handle;

    UnknownPins(Handle handle) {
        this.handle = handle;
    }

    List<UnknownPin> list() {
        return handle.createQuery(LIST).map(UnknownPins::pin).list();
    }

    /** Asks for one punch of each span, however long the journal has grown and however many machines there are. */
    long count(MachineId machine) {
        return handle.createQuery(COUNT).bind("machine", machine.serial()).mapTo(Long.class).one();
    }

    private static UnknownPin pin(ResultSet row, StatementContext context) throws SQLException {
        return new UnknownPin(new MachineId(row.getString("serial")), new Pin(row.getString("pin")),
                row.getString("name"), row.getLong("count"), Columns.localSecond(row.getLong("first")),
                Columns.localSecond(row.getLong("last")));
    }
}
