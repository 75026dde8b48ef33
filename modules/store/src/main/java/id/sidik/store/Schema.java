package id.sidik.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the file to the version of this program, forward only. Each migration sets the file's {@code user_version} to
 * its own number, so that a file that is up to date opens without starting Flyway. A new file is laid
 * down whole ({@link EmptyStore}).
 */
final class Schema {
    static final List<String> MIGRATIONS = List.of("V1__main_road.sql", "V2__roads.sql",
            "V3__people_and_fingers.sql", "V4__clock_and_care.sql", "V5__profiles.sql", "V6__push.sql",
            "V7__discovery.sql", "V8__enrolments.sql", "V9__months.sql", "V10__documents.sql",
            "V11__corrections.sql", "V12__permits.sql", "V13__push_reports.sql",
            "V14__provision_profiles.sql", "V15__schedule.sql", "V16__controls.sql", "V17__other_roads.sql",
            "V18__unit_rules.sql", "V19__sync.sql", "V20__meetings.sql", "V21__waiting_phones.sql",
            "V22__city.sql", "V23__report_register.sql", "V24__officials.sql", "V25__service_desk.sql",
            "V26__handovers.sql", "V27__months_twice.sql", "V28__position_class.sql", "V29__gatherings.sql");
    static final int CURRENT = version(MIGRATIONS.getLast());
    /** "SIDK", set by the first migration: other SQLite files are not ours to change. */
    private static final int APPLICATION_ID = 0x5349444B;
    /** A file lock keeps other programs out, not other threads of this one. */
    private static final ReentrantLock ONE_THREAD = new ReentrantLock();

    private static final String STATE = """
            SELECT a.application_id, v.user_version,
                   (SELECT count(*) FROM sqlite_master WHERE name NOT LIKE 'flyway%' AND name NOT LIKE 'sqlite%') AS tables
            FROM pragma_application_id a, pragma_user_version v
            """;

    /** What no file of ours is yet. */
    private static final int EMPTY = 0;

    private final StoreFolder folder;
    private final DataSource source;

    Schema(StoreFolder folder, DataSource source) {
        this.folder = folder;
        this.source = source;
    }

    void bringUpToDate() {
        if (looksCurrent()) return;
        ONE_THREAD.lock();
        try (FileChannel channel = FileChannel.open(folder.upgradeLock(), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE); FileLock held = channel.lock()) {
            int found = look();
            if (held.isValid() && found < CURRENT) upgrade(found);
        } catch (IOException e) {
            throw new StoreException(StoreException.Code.NO_ACCESS, "the folder cannot be locked", e);
        } finally {
            ONE_THREAD.unlock();
        }
    }

    /** Whether nothing is to be done. A file that another start is making at this moment is looked at again behind the lock. */
    private boolean looksCurrent() {
        try {
            return look() == CURRENT;
        } catch (StoreException busy) {
            if (busy.code() != StoreException.Code.LOCKED) throw busy;
            return false;
        }
    }

    private static int version(String migration) {
        return Integer.parseInt(migration.substring(1, migration.indexOf("__")));
    }

    /** The file's version, from {@link #EMPTY} to {@link #CURRENT}. */
    private int look() {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet state = statement.executeQuery(STATE)) {
            state.next();
            boolean ours = state.getInt("application_id") == APPLICATION_ID;
            int version = state.getInt("user_version");
            if (!ours && state.getInt("tables") > 0)
                throw new StoreException(StoreException.Code.NOT_A_STORE, "a database of another program");
            if (ours && version > CURRENT)
                throw new StoreException(StoreException.Code.NEWER, "schema " + version + ", known " + CURRENT);
            return ours ? version : EMPTY;
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    private void upgrade(int found) throws IOException {
        if (found != EMPTY) copy(found);
        else if (layDown()) return;
        migrate(source);
    }

    private boolean layDown() throws IOException {
        try (Connection connection = source.getConnection()) {
            return EmptyStore.layDown(connection, folder.folder());
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    /** Runs every migration that the file has not seen. */
    static void migrate(DataSource source) {
        try {
            Flyway.configure(Schema.class.getClassLoader()).dataSource(source).locations(new String[0])
                    .resourceProvider(new MigrationFiles(MIGRATIONS)).javaMigrationClassProvider(List::of)
                    .cleanDisabled(true).loggers("slf4j").load().migrate();
        } catch (FlywayException e) {
            throw new StoreException(StoreException.Code.UPGRADE_FAILED, "migration", e);
        }
    }

    /** Nothing is changed where no copy can be made. */
    private void copy(int version) throws IOException {
        try (Connection connection = source.getConnection()) {
            new StoreCopies(folder).keep(connection, version);
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }
}
