package id.sidik.store;

import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import id.sidik.domain.Punch;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Rows of a question for punches, plain JDBC: {@link #COLUMNS} first, of {@code p} (punch) and {@code b} (badge). */
final class PunchLines {
    static final String COLUMNS = "b.machine, b.pin, p.at, p.verify, p.state, p.work_code, p.source, p.zone, p.received_ms";

    private final Map<Long, MachineId> machines;
    private final Map<Long, ZoneId> zones;
    private final Map<String, Pin> pins = new HashMap<>();

    PunchLines(Connection connection) throws SQLException {
        machines = names(connection, "SELECT id, serial FROM machine", MachineId::new);
        zones = names(connection, "SELECT id, name FROM zone", ZoneId::of);
    }

    private static <T> Map<Long, T> names(Connection connection, String sql, Function<String, T> made)
            throws SQLException {
        Map<Long, T> names = new HashMap<>();
        try (PreparedStatement read = connection.prepareStatement(sql); ResultSet row = read.executeQuery()) {
            while (row.next()) names.put(row.getLong(1), made.apply(row.getString(2)));
        }
        return names;
    }

    Punch punch(ResultSet row) throws SQLException {
        return new Punch(machines.get(row.getLong(1)), pins.computeIfAbsent(row.getString(2), Pin::new),
                Columns.localSecond(row.getLong(3)), row.getInt(4), row.getInt(5), row.getLong(6),
                Columns.source(row.getInt(7)), zones.get(row.getLong(8)), Instant.ofEpochMilli(row.getLong(9)));
    }
}
