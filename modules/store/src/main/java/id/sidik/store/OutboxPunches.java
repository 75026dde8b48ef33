package id.sidik.store;

import id.sidik.domain.Punch;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The punches that wait to be sent: plain JDBC, because there are millions. */
final class OutboxPunches {
    private static final int BATCH = 1000;

    private static final String READ = """
            SELECT %s, o.badge
            FROM outbox_punch o
            CROSS JOIN punch p ON p.badge = o.badge AND p.at = o.at
            CROSS JOIN badge b ON b.id = o.badge
            WHERE (o.badge, o.at) > (?, ?)
            ORDER BY o.badge, o.at LIMIT ?
            """.formatted(PunchLines.COLUMNS);

    private static final String SENT = """
            DELETE FROM outbox_punch WHERE badge = ? AND at = ?
            """;

    private final Connection connection;

    OutboxPunches(Connection connection) {
        this.connection = connection;
    }

    /** @param place of the last one; of the start when there is none */
    record Found(List<Punch> punches, OutPlace place) {}

    /** By person and time. */
    Found read(OutPlace after, int rows) {
        try (PreparedStatement read = connection.prepareStatement(READ)) {
            read.setLong(1, after.badge());
            read.setLong(2, after.at());
            read.setInt(3, rows);
            return found(read, after);
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    private Found found(PreparedStatement read, OutPlace after) throws SQLException {
        PunchLines lines = new PunchLines(connection);
        List<Punch> punches = new ArrayList<>(BATCH);
        long badge = after.badge();
        long at = after.at();
        try (ResultSet row = read.executeQuery()) {
            while (row.next()) {
                badge = row.getLong(10);
                at = row.getLong(3);
                punches.add(lines.punch(row));
            }
        }
        return new Found(punches, new OutPlace(after.fact(), badge, at));
    }

    /** Each by its own key: others of the same person and time may have come meanwhile. */
    void sent(List<Punch> punches) {
        Badges badges = new Badges(connection);
        try (PreparedStatement sent = connection.prepareStatement(SENT)) {
            int waiting = 0;
            for (Punch punch : punches) {
                sent.setLong(1, badges.of(punch.machine(), punch.pin()));
                sent.setLong(2, Columns.localSecond(punch.at()));
                sent.addBatch();
                if (++waiting % BATCH == 0) sent.executeBatch();
            }
            if (waiting % BATCH > 0) sent.executeBatch();
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    /** The key of a refused punch: its numbers in this file. */
    String key(Punch punch) {
        try {
            return "[" + new Badges(connection).of(punch.machine(), punch.pin()) + ","
                    + Columns.localSecond(punch.at()) + "]";
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }
}
