package id.sidik.store;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import id.sidik.domain.Punch;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/**
 * Every punch of some days, as whole months of whole units need them. Who a badge was is asked once for each span of its
 * time and not once for each punch.
 */
final class PunchWalk {
    private static final int BYTE = 0xFF;

    private static final String SPANS = "WITH " + PersonSql.spans() + """
            SELECT s.badge, s.from_at, s.employee, b.pin, m.serial, m.name,
            """ + PersonSql.PERSON_NAME + """
            FROM span s
            JOIN badge b ON b.id = s.badge
            JOIN machine m ON m.id = b.machine
            LEFT JOIN employee e ON e.id = s.employee
            LEFT JOIN machine_user u ON u.machine = b.machine AND u.pin = b.pin
            """;

    private static final String ZONES = """
            SELECT id, name FROM zone
            """;

    private static final String COLUMNS = """
            SELECT p.badge, p.at, p.verify + 256 * p.state + 65536 * p.source + 16777216 * p.zone, p.work_code,
                   p.received_ms
            """;

    private static final String BY_TIME = COLUMNS + """
            FROM punch p INDEXED BY punch_by_time WHERE p.at >= :from AND p.at < :until
            ORDER BY p.at, p.badge
            """;

    /** A badge's punches lie side by side in the file; CROSS JOIN keeps the badges in the outer loop. */
    private static final String BY_BADGE = COLUMNS + """
            FROM badge b CROSS JOIN punch p WHERE p.badge = b.id AND p.at >= :from AND p.at < :until
            ORDER BY p.badge, p.at
            """;

    /** What a badge stood for from a second on. */
    private record Holder(MachineId machine, String machineName, Pin pin, Optional<EmployeeId> employee,
            String person) {}

    private final Handle handle;
    private final Map<Long, NavigableMap<Long, Holder>> holders = new HashMap<>();
    private final Map<Integer, ZoneId> zones = new HashMap<>();
    private NavigableMap<Long, Holder> ofBadge = new TreeMap<>();
    private long badge = -1;
    private Instant received = Instant.EPOCH;

    PunchWalk(Handle handle) {
        this.handle = handle;
    }

    /** In the order of time. */
    List<PunchRow> between(LocalDate from, LocalDate toExclusive) {
        return rows(BY_TIME, from, toExclusive);
    }

    /** Badge by badge, each in the order of time: the quick way to whole months of many people. */
    List<PunchRow> byBadge(LocalDate from, LocalDate toExclusive) {
        return rows(BY_BADGE, from, toExclusive);
    }

    private List<PunchRow> rows(String question, LocalDate from, LocalDate toExclusive) {
        handle.createQuery(SPANS).map((row, context) -> hold(row)).forEach(known -> {});
        handle.createQuery(ZONES).map((row, context) -> zones.put(row.getInt(1), ZoneId.of(row.getString(2))))
                .forEach(known -> {});
        return handle.createQuery(question).bind("from", Columns.localSecond(from))
                .bind("until", Columns.localSecond(toExclusive)).map((row, context) -> punch(row)).list();
    }

    private boolean hold(ResultSet row) throws SQLException {
        String employee = row.getString(3);
        Holder holder = new Holder(new MachineId(row.getString(5)), row.getString(6), new Pin(row.getString(4)),
                employee == null ? Optional.empty() : Optional.of(new EmployeeId(employee)), row.getString(7));
        holders.computeIfAbsent(row.getLong(1), any -> new TreeMap<>()).put(row.getLong(2), holder);
        return true;
    }

    private PunchRow punch(ResultSet row) throws SQLException {
        long at = row.getLong(2);
        Holder holder = holder(row.getLong(1), at);
        long bits = row.getLong(3);
        long millis = row.getLong(5);
        if (received.toEpochMilli() != millis) received = Instant.ofEpochMilli(millis);
        Punch punch = new Punch(holder.machine(), holder.pin(), Columns.localSecond(at), (int) bits & BYTE,
                (int) (bits >> 8) & BYTE, row.getLong(4), Columns.source((int) (bits >> 16) & BYTE),
                zones.get((int) (bits >> 24)), received);
        return new PunchRow(punch, holder.machineName(), holder.employee(), holder.person());
    }

    private Holder holder(long of, long at) {
        if (of != badge) {
            badge = of;
            ofBadge = holders.get(of);
        }
        return ofBadge.size() == 1 ? ofBadge.firstEntry().getValue() : ofBadge.floorEntry(at).getValue();
    }
}
