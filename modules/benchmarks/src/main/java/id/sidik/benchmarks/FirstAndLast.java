package id.sidik.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;

/** The reference: the first and the last punch of each person and day, by one question to SQLite and nothing else. */
final class FirstAndLast implements AutoCloseable {
    private static final int DAY = 86_400;

    private static final String QUESTION = """
            SELECT a.employee, p.at / %1$d AS day, min(p.at), max(p.at)
            FROM punch p
            JOIN badge b ON b.id = p.badge
            JOIN pin_alias a ON a.pin = b.pin AND a.from_at <= p.at AND p.at < a.until_at
            WHERE p.at >= ? AND p.at < ?
            GROUP BY a.employee, day
            """.formatted(DAY);

    private final Connection connection;
    private final YearMonth month;

    FirstAndLast(Path file, YearMonth month) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        this.month = month;
    }

    /** Reads every row of the answer. @return persons' days with punches */
    long ask() throws SQLException {
        try (PreparedStatement question = connection.prepareStatement(QUESTION)) {
            question.setLong(1, seconds(month.atDay(1)));
            question.setLong(2, seconds(month.plusMonths(1).atDay(1)));
            long days = 0;
            long sum = 0;
            try (ResultSet row = question.executeQuery()) {
                while (row.next()) {
                    sum += row.getString(1).length() + row.getLong(2) + row.getLong(3) + row.getLong(4);
                    days++;
                }
            }
            if (sum == 0) throw new IllegalStateException("nobody was there");
            return days;
        }
    }

    private static long seconds(LocalDate day) {
        return day.toEpochDay() * DAY;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
