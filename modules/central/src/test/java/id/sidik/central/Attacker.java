package id.sidik.central;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Somebody who has the password of a unit and plain JDBC, and uses nothing of this program. */
final class Attacker implements AutoCloseable {
    private final Connection line;

    /** What a statement came to: rows as text, or how many it changed. */
    record Came(List<List<String>> rows, int changed) {
        boolean isNothing() {
            return rows.isEmpty() && changed == 0;
        }
    }

    private Attacker(Connection line) {
        this.line = line;
    }

    static Attacker with(CentreSettings stolen) throws SQLException {
        return new Attacker(connect(stolen, "trust"));
    }

    static Connection connect(CentreSettings stolen, String sslMode) throws SQLException {
        Properties options = new Properties();
        options.setProperty("user", stolen.account());
        options.setProperty("password", stolen.password());
        options.setProperty("sslMode", sslMode);
        options.setProperty("allowMultiQueries", "true");
        options.setProperty("allowLocalInfile", "true");
        return DriverManager.getConnection(
                "jdbc:mariadb://" + stolen.hosts().getFirst() + "/" + stolen.database(), options);
    }

    /** @return what the last of the statements came to; those before it may fail */
    Came run(List<String> statements) throws SQLException {
        for (String before : statements.subList(0, statements.size() - 1)) {
            try {
                run(before);
            } catch (SQLException refused) {
                // the attack goes on
            }
        }
        return run(statements.getLast());
    }

    Came run(String statement) throws SQLException {
        try (Statement plain = line.createStatement()) {
            boolean answers = plain.execute(statement);
            if (!answers) return new Came(List.of(), plain.getUpdateCount());
            List<List<String>> rows = new ArrayList<>();
            try (ResultSet read = plain.getResultSet()) {
                while (read.next()) {
                    List<String> row = new ArrayList<>();
                    for (int i = 1; i <= read.getMetaData().getColumnCount(); i++)
                        row.add(String.valueOf(read.getString(i)));
                    rows.add(row);
                }
            }
            return new Came(rows, 0);
        }
    }

    @Override
    public void close() throws SQLException {
        line.close();
    }
}
