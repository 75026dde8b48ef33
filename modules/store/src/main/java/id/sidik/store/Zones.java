package id.sidik.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/** The numbers that stand for time zones within one transaction; made when first seen. */
final class Zones {
    private static final String FIND = """
            SELECT id FROM zone WHERE name = ?
            """;

    private static final String ADD = """
            INSERT INTO zone (name) VALUES (?) RETURNING id
            """;

    private final Connection connection;
    private final Map<ZoneId, Long> known = new HashMap<>();

    Zones(Connection connection) {
        this.connection = connection;
    }

    long of(ZoneId zone) throws SQLException {
        Long key = known.get(zone);
        if (key != null) return key;
        long found = ask(FIND, zone);
        if (found < 0) found = ask(ADD, zone);
        known.put(zone, found);
        return found;
    }

    private long ask(String sql, ZoneId zone) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, zone.getId());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getLong(1) : -1;
            }
        }
    }
}
