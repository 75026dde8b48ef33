package id.sidik.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** How every connection to the file is set up. */
final class Connections {
    private static final int WRITER_CACHE_KIB = 16 * 1024;
    private static final int READER_CACHE_KIB = 8 * 1024;
    private static final int WAL_LIMIT_BYTES = 32 * 1024 * 1024;

    private final Path file;
    private final Duration patience;

    Connections(Path file, Duration patience) {
        this.file = file;
        this.patience = patience;
    }

    /** A committed fact has reached the disk: WAL with full synchronisation. */
    DataSource writing() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.enableRecursiveTriggers(true); // else INSERT OR REPLACE would slip past the append-only triggers
        config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setJournalSizeLimit(WAL_LIMIT_BYTES);
        config.setCacheSize(-WRITER_CACHE_KIB);
        return source(config);
    }

    Jdbi writer() {
        return jdbi(writing());
    }

    /** Connections that cannot change anything. */
    Jdbi reader() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setCacheSize(-READER_CACHE_KIB);
        DataSource source = source(config);
        return Jdbi.create(() -> {
            Connection connection = source.getConnection();
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA query_only = 1");
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
            return connection;
        }).configure(SqlStatements.class, Connections::lenient).configure(StatementExceptions.class,
                Connections::silent);
    }

    private DataSource source(SQLiteConfig config) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    private static Jdbi jdbi(DataSource source) {
        return Jdbi.create(source).configure(SqlStatements.class, Connections::lenient)
                .configure(StatementExceptions.class, Connections::silent);
    }

    /** A search has one set of values for all its forms of statement. */
    private static void lenient(SqlStatements statements) {
        statements.setUnusedBindingAllowed(true);
    }

    /** Jdbi would put the bound values, and so people, into its messages. */
    private static void silent(StatementExceptions exceptions) {
        exceptions.setMessageRendering(thrown -> thrown.getClass().getSimpleName());
    }
}
