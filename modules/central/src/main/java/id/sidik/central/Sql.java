package id.sidik.central;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Statements with values, read into rows. */
final class Sql {

    /** One row of an answer. */
    @FunctionalInterface
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private final Connection line;

    Sql(Connection line) {
        this.line = line;
    }

    <T> List<T> list(String statement, Row<T> row, Object... values) throws SQLException {
        try (PreparedStatement query = line.prepareStatement(statement)) {
            fill(query, values);
            try (ResultSet rows = query.executeQuery()) {
                List<T> all = new ArrayList<>();
                while (rows.next())
                    all.add(row.of(rows));
                return all;
            }
        }
    }

    /** The first row of each answer of a routine that answers several times. */
    <T> List<T> each(String call, Row<T> row, Object... values) throws SQLException {
        try (PreparedStatement query = line.prepareStatement(call)) {
            fill(query, values);
            List<T> all = new ArrayList<>();
            for (boolean rows = query.execute(); rows; rows = query.getMoreResults())
                try (ResultSet answer = query.getResultSet()) {
                    if (answer.next()) all.add(row.of(answer));
                }
            return all;
        }
    }

    /** @throws SQLException also when there is no row */
    <T> T one(String statement, Row<T> row, Object... values) throws SQLException {
        List<T> all = list(statement, row, values);
        if (all.isEmpty()) throw new SQLException("no row");
        return all.getFirst();
    }

    int change(String statement, Object... values) throws SQLException {
        try (PreparedStatement change = line.prepareStatement(statement)) {
            fill(change, values);
            return change.executeUpdate();
        }
    }

    /** For statements that take no values: names in them are checked by who writes them. */
    void run(String statement) throws SQLException {
        try (java.sql.Statement plain = line.createStatement()) {
            plain.execute(statement);
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++)
            statement.setObject(i + 1, values[i]);
    }
}
