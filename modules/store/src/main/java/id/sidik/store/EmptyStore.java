package id.sidik.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;

/**
 * The file of a new store, made once when the program is built by running all migrations: laying it down takes a tenth
 * of the time. It knows no laptop yet and says version 0, so that one that was laid down half is laid down again.
 */
final class EmptyStore {
    private static final String NAME = "empty.db";

    /** As V19 makes it: what tells this installation from every other, a random UUID. */
    private static final String IDENTITY = "INSERT INTO laptop (only, id, name) VALUES (1, ?, '')";

    private EmptyStore() {}

    /**
     * Makes the whole of an empty file a store of this version with an identity of its own.
     *
     * @return false, with nothing done, where the program was built without one
     */
    static boolean layDown(Connection connection, Path folder) throws SQLException, IOException {
        Path made = folder.resolve("sidik.db.new");
        try (InputStream in = EmptyStore.class.getResourceAsStream(NAME)) {
            if (in == null) return false;
            Files.copy(in, made, StandardCopyOption.REPLACE_EXISTING);
            restore(connection.unwrap(SQLiteConnection.class), made);
        } finally {
            Files.deleteIfExists(made);
        }
        name(connection);
        return true;
    }

    /** In one transaction: a store of this version always has its identity. */
    private static void name(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                PreparedStatement identity = connection.prepareStatement(IDENTITY)) {
            statement.execute("BEGIN IMMEDIATE");
            identity.setString(1, UUID.randomUUID().toString());
            identity.executeUpdate();
            statement.execute("PRAGMA user_version = " + Schema.CURRENT);
            statement.execute("COMMIT");
        }
    }

    private static void restore(SQLiteConnection connection, Path made) throws SQLException {
        int code = connection.getDatabase().restore("main", made.toString(), null);
        if (code != 0) throw new SQLException("the new store could not be laid down", "", code);
    }

    /**
     * Part of the build.
     *
     * @param to the file to make, left alone when it is newer than the folder of the migrations beside it
     */
    public static void main(String[] to) throws SQLException, IOException {
        Path made = Path.of(to[0]);
        if (Files.exists(made) && isNewer(made)) return;
        Files.deleteIfExists(made);
        make(made);
    }

    private static boolean isNewer(Path made) throws IOException {
        FileTime time = Files.getLastModifiedTime(made);
        @Nullable
        Path folder = made.toAbsolutePath().getParent();
        if (folder == null) return false;
        for (String migration : Schema.MIGRATIONS) {
            Path file = folder.resolve(migration);
            if (!Files.exists(file) || Files.getLastModifiedTime(file).compareTo(time) >= 0) return false;
        }
        return Files.getLastModifiedTime(folder.resolve("Schema.class")).compareTo(time) < 0;
    }

    private static void make(Path file) throws SQLException {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file);
        Schema.migrate(source);
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM laptop");
            statement.execute("PRAGMA user_version = 0");
            statement.execute("VACUUM");
        }
    }
}
