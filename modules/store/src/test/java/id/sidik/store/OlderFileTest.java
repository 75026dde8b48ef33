package id.sidik.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sqlite.SQLiteDataSource;

/** A file from before there was a centre has everything to send. */
class OlderFileTest extends TwoStores {
    private static final int BEFORE = 18;

    private record Named(String kind, String key) {}

    private static Set<Named> named(List<OutFact> facts) {
        return facts.stream().map(fact -> new Named(fact.kind(), fact.key())).collect(Collectors.toSet());
    }

    /** The rows of the first store in a file as the program made them before. */
    private Path older() throws Exception {
        Path folder = at(first).resolveSibling("older");
        SQLiteDataSource source = OlderFile.make(folder, BEFORE);
        try (Connection raw = source.getConnection(); Statement statement = raw.createStatement()) {
            statement.execute("ATTACH '" + at(first).resolve("sidik.db") + "' AS full");
            for (String table : tables(statement))
                statement.execute("INSERT INTO main." + table + " SELECT " + columns(statement, table) + " FROM full."
                        + table);
        }
        Files.copy(at(first).resolve("sidik.key"), folder.resolve("sidik.key"));
        return folder;
    }

    /** Those that the older file has; newer ones stay behind. */
    private static String columns(Statement statement, String table) throws SQLException {
        try (ResultSet row = statement.executeQuery(
                "SELECT group_concat(name) FROM pragma_table_info('" + table + "', 'main')")) {
            return row.getString(1);
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("SELECT name FROM main.sqlite_master WHERE type = 'table' "
                + "AND name NOT LIKE 'flyway%' AND name NOT LIKE 'sqlite%'")) {
            while (row.next()) tables.add(row.getString(1));
        }
        return tables;
    }

    @Test
    void everythingThatWasThereBeforeGoesOut() throws Exception {
        change(first, tables -> {
            EveryFact.keepOfOldFiles(tables);
            tables.punches().append(Samples.punches(Samples.LOBBY, 3, 10));
        });
        try (Store older = Store.open(older())) {
            assertThat(named(waiting(older))).isEqualTo(named(waiting(first)));
            assertThat(punches(older, 100)).isEqualTo(punches(first, 100)).hasSize(10);
            assertThat(count(older)).isEqualTo(count(first));
            assertThat(count(older).proposals()).isPositive();
            assertThat(laptop(older)).matches("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}")
                    .isNotEqualTo(laptop(first));
        }
    }
}
