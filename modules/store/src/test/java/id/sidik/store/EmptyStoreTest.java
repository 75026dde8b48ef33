package id.sidik.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new store is laid down whole, and is what all migrations would have made. */
class EmptyStoreTest {
    @TempDir
    private Path folder;

    private static List<String> ask(Connection connection, String sql) throws SQLException {
        List<String> answer = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) answer.add(row.getString(1));
        }
        return answer;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        return ask(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'laptop' "
                + "AND name NOT LIKE 'flyway%' ORDER BY name");
    }

    /** Every row of every table as one text, but for what is sealed or random, or tells when and how long. */
    private static List<String> content(Connection connection) throws SQLException {
        List<String> content = ask(connection,
                "SELECT type || name || coalesce(sql, '') FROM sqlite_master ORDER BY 1");
        content.addAll(ask(connection, "SELECT version || script || checksum || success FROM flyway_schema_history"));
        for (String table : tables(connection)) {
            String values = String.join(" || ", ask(connection,
                    "SELECT 'iif(typeof(' || name || ') = ''blob'', ''sealed'', "
                            + "quote(' || name || '))' FROM pragma_table_info('" + table + "')"));
            content.addAll(ask(connection, "SELECT '" + table + " ' || " + values + " FROM " + table));
        }
        return content;
    }

    private Connection laid(Path at) throws SQLException {
        Store.open(at).close();
        return Samples.raw(at);
    }

    @Test
    void itIsWhatAllMigrationsWouldHaveMade() throws Exception {
        Path migrated = folder.resolve("migrated");
        OlderFile.make(migrated, Schema.CURRENT);
        Store.open(migrated).close();
        try (Connection laid = laid(folder.resolve("laid")); Connection reference = Samples.raw(migrated)) {
            assertThat(content(laid)).isEqualTo(content(reference)).hasSizeGreaterThan(100);
            assertThat(ask(laid, "PRAGMA user_version")).containsExactly(String.valueOf(Schema.CURRENT));
        }
    }

    @Test
    void everyNewStoreHasAnIdentityOfItsOwn() throws SQLException {
        try (Connection first = laid(folder.resolve("a")); Connection second = laid(folder.resolve("b"))) {
            String one = ask(first, "SELECT id FROM laptop").getFirst();
            assertThat(UUID.fromString(one).version()).isEqualTo(4);
            assertThat(ask(second, "SELECT id FROM laptop")).hasSize(1).doesNotContain(one);
        }
    }

    /** What a laptop that lost its power in the middle leaves: the form is there, the identity is not. */
    @Test
    void oneThatWasLaidDownHalfIsLaidDownAgain() throws SQLException {
        try (Connection half = laid(folder); Statement statement = half.createStatement()) {
            statement.execute("DELETE FROM laptop");
            statement.execute("PRAGMA user_version = 0");
        }
        try (Connection whole = laid(folder)) {
            assertThat(ask(whole, "SELECT id FROM laptop")).hasSize(1);
            assertThat(ask(whole, "PRAGMA user_version")).containsExactly(String.valueOf(Schema.CURRENT));
        }
    }

    @Test
    void nothingElseStaysInTheFolder() throws IOException, SQLException {
        laid(folder).close();
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains("sidik.db", "sidik.key", "sidik.lock").doesNotContain("sidik.db.new");
        }
    }

    /** What the build sees beside the file it makes. */
    private Path built(FileTime migrations) throws IOException {
        List<String> beside = new ArrayList<>(Schema.MIGRATIONS);
        beside.add("Schema.class");
        for (String name : beside) {
            Path file = folder.resolve(name);
            if (!Files.exists(file)) Files.createFile(file);
            Files.setLastModifiedTime(file, migrations);
        }
        return folder.resolve("empty.db");
    }

    @Test
    void theBuildMakesItAnewOnlyWhenSomethingBesideItIsNewer() throws Exception {
        FileTime morning = FileTime.from(Samples.NOW);
        FileTime noon = FileTime.from(Samples.NOW.plusSeconds(14_400));
        Path made = built(morning);
        Files.writeString(made, "of before");
        Files.setLastModifiedTime(made, noon);
        EmptyStore.main(new String[]{made.toString()});
        assertThat(Files.readString(made)).as("it is newer").isEqualTo("of before");
        Files.setLastModifiedTime(folder.resolve(Schema.MIGRATIONS.getLast()), noon);
        EmptyStore.main(new String[]{made.toString()});
        assertThat(Files.readString(made, StandardCharsets.ISO_8859_1)).startsWith("SQLite format 3");
    }

    @Test
    void theFileOfTheBuildKnowsNoLaptopAndSaysThatItIsNotReady() throws Exception {
        Path made = built(FileTime.from(Samples.NOW));
        EmptyStore.main(new String[]{made.toString()});
        try (Connection raw = DriverManager.getConnection("jdbc:sqlite:" + made)) {
            assertThat(ask(raw, "SELECT id FROM laptop")).isEmpty();
            assertThat(ask(raw, "PRAGMA user_version")).containsExactly("0");
            assertThat(ask(raw, "PRAGMA integrity_check")).containsExactly("ok");
        }
    }
}
