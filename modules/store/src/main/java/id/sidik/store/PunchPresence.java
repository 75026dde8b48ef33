package id.sidik.store;

import id.sidik.domain.Punch;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Whether punches and quarantined rows are really in the file: each is looked up by its natural key. */
final class PunchPresence {
    private static final String PUNCH = """
            SELECT 1 FROM punch p JOIN badge b ON b.id = p.badge JOIN machine m ON m.id = b.machine
            WHERE m.serial = ? AND b.pin = ? AND p.at = ?
            """;

    private static final String QUARANTINED = """
            SELECT 1 FROM quarantine q JOIN machine m ON m.id = q.machine
            WHERE m.serial = ? AND q.raw_hex = ? AND q.why = ? AND q.pin = ? AND q.source = ?
            """;

    private final Connection connection;

    PunchPresence(Connection connection) {
        this.connection = connection;
    }

    long punches(List<Punch> punches) {
        long there = 0;
        try (PreparedStatement find = connection.prepareStatement(PUNCH)) {
            for (Punch punch : punches) {
                find.setString(1, punch.machine().serial());
                find.setString(2, punch.pin().text());
                find.setLong(3, Columns.localSecond(punch.at()));
                if (found(find)) there++;
            }
            return there;
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    long quarantined(List<QuarantinedRow> rows) {
        long there = 0;
        try (PreparedStatement find = connection.prepareStatement(QUARANTINED)) {
            for (QuarantinedRow row : rows) {
                find.setString(1, row.machine().serial());
                find.setString(2, row.rawHex());
                find.setString(3, row.why());
                find.setString(4, row.pin());
                find.setInt(5, Columns.source(row.source()));
                if (found(find)) there++;
            }
            return there;
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    private static boolean found(PreparedStatement find) throws SQLException {
        try (ResultSet row = find.executeQuery()) {
            return row.next();
        }
    }
}
