package id.sidik.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The second reference: the same rows in one batch and one transaction into a plain table with the natural key, written
 * as durably as the store does it. It has no other index, no references and no checks.
 */
final class BareInsert {
    private static final String TABLE = """
            CREATE TABLE punch (
                machine TEXT NOT NULL, pin TEXT NOT NULL, at INTEGER NOT NULL,
                verify INTEGER NOT NULL, state INTEGER NOT NULL, work_code INTEGER NOT NULL,
                PRIMARY KEY (machine, pin, at)
            ) WITHOUT ROWID
            """;

    private static final String INSERT = """
            INSERT INTO punch (machine, pin, at, verify, state, work_code)
            VALUES (?, ?, ?, ?, ?, ?)
            """;

    private static final String MACHINE = "SIMULASI0001";

    private final Path file;
    private final Rows rows;

    BareInsert(Path file, Rows rows) {
        this.file = file;
        this.rows = rows;
    }

    /** Into a new file. @return nanoseconds from the first row to the end of the commit */
    long insert() throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute(TABLE);
            connection.setAutoCommit(false);
            long begin = System.nanoTime();
            fill(connection);
            connection.commit();
            return System.nanoTime() - begin;
        } finally {
            Files.delete(file);
        }
    }

    private void fill(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (int row = 0; row < rows.count(); row++) {
                insert.setString(1, MACHINE);
                insert.setString(2, rows.pin()[row]);
                insert.setLong(3, rows.at()[row]);
                insert.setInt(4, rows.verify()[row]);
                insert.setInt(5, rows.state()[row]);
                insert.setLong(6, rows.workCode()[row]);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
