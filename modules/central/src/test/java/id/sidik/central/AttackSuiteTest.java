package id.sidik.central;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Unit A has its own password and plain JDBC, and tries to read, write, change and delete what is B's, to raise its
 * rights, to forge who and when, and to look further than it may. After each attempt everything is as it was.
 */
class AttackSuiteTest {
    private static final String UUID_A = City.laptop(1);
    private static final String UUID_B = City.laptop(2);
    private static City city;
    private static int unitA;
    private static int unitB;
    private static int laptopA;
    private static int laptopB;
    private static Centre conversationOfB;
    private static List<String> asItWas;

    private record Attack(String name, String expected, List<String> statements) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    static void twoUnitsWithEverything() throws SQLException {
        city = City.fresh();
        try (Centre a = Centre.open(city.unit("serang"))) {
            Welcome welcome = a.hello(UUID_A, "A", "x", City.CLOCK);
            unitA = welcome.unit();
            laptopA = welcome.laptop();
        }
        conversationOfB = Centre.open(city.unit("bertahan"));
        Welcome welcome = conversationOfB.hello(UUID_B, "B", "x", City.CLOCK);
        unitB = welcome.unit();
        laptopB = welcome.laptop();
        City.send(conversationOfB, 1, City.punches("B-MACHINE", 20), List.of(new CentralFact(unitB, "PERMIT", "B-FACT",
                Instant.EPOCH, "B", Optional.of("B-NUMBER"), Optional.empty(), "{}")));
        conversationOfB.propose(new Edit("EMPLOYEE", "B-EMPLOYEE", 0, "{\"number\":\"B-NUMBER\"}", false), "B");
        conversationOfB.propose(new Edit("GUEST", "B-GUEST", 0,
                "{\"machine\":\"B-MACHINE\",\"pin\":\"2\",\"number\":\"C-NUMBER\",\"from\":\"2020-01-01\"}", false),
                "B");
        try (BundlePost post = BundlePost.open(city.unit("bertahan"))) {
            byte[] bytes = "B-BUNDLE".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
            post.put(new BundlePost.Put(UUID_B, "B", Optional.empty(), Instant.EPOCH, bytes.length, "b".repeat(64)),
                    new java.io.ByteArrayInputStream(bytes), City.CLOCK);
        }
        city.asRoot().change("INSERT INTO person VALUES ('B-NUMBER', '1900-01-01', ?, 'x', 0)", unitB);
        asItWas = everything();
    }

    @AfterAll
    static void leave() {
        if (conversationOfB != null) conversationOfB.close();
        if (city != null) city.close();
    }

    static Stream<Attack> attacks() {
        return Stream.of(Attacks.READING, Attacks.WRITING, Attacks.FORGING, Attacks.RIGHTS, Attacks.LOOKING)
                .flatMap(String::lines).map(line -> {
                    String[] cells = line.split("\\s*\\|\\s*", 3);
                    return new Attack(cells[0], cells[1], Arrays.stream(cells[2].split("; ")).toList());
                });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void isRefused(Attack attack) throws SQLException {
        try (Attacker attacker = Attacker.with(city.unit("serang"))) {
            List<String> statements = attack.statements().stream()
                    .flatMap(one -> one.equals("{open}")
                            ? Stream.of("SET autocommit = 0", "CALL open_batch('" + UUID_A + "', 1)")
                            : Stream.of(filled(one)))
                    .toList();

            if (attack.expected().equals("nothing"))
                assertThat(attacker.run(statements)).matches(Attacker.Came::isNothing, "nothing");
            else
                assertThatExceptionOfType(SQLException.class).isThrownBy(() -> attacker.run(statements))
                        .extracting(SQLException::getErrorCode).hasToString(attack.expected());
        }
        assertThat(everything()).isEqualTo(asItWas);
    }

    /** So that a table, a view or a routine of the future cannot be forgotten. */
    static Stream<String> everyTable() throws SQLException {
        return found(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = ? AND table_type = 'BASE TABLE'");
    }

    @ParameterizedTest(name = "table {0}")
    @MethodSource("everyTable")
    void noTableCanBeTouched(String table) throws SQLException {
        try (Attacker attacker = Attacker.with(city.unit("serang"))) {
            for (String attempt : List.of("SELECT 1 FROM " + table, "INSERT INTO " + table + " VALUES ()",
                    "DELETE FROM " + table, "DROP TABLE " + table, "ALTER TABLE " + table + " ADD x INT",
                    "CREATE INDEX x ON " + table + " (x)", "TRUNCATE TABLE " + table, "CHECKSUM TABLE " + table,
                    "RENAME TABLE " + table + " TO x", "SHOW INDEX FROM " + table))
                assertThatExceptionOfType(SQLException.class).as(attempt).isThrownBy(() -> attacker.run(attempt))
                        .matches(refused -> refused.getErrorCode() == 1142, "error 1142");
        }
    }

    static Stream<String> everyView() throws SQLException {
        return found("SELECT table_name FROM information_schema.views WHERE table_schema = ?");
    }

    @ParameterizedTest(name = "view {0}")
    @MethodSource("everyView")
    void noViewCanBeChangedOrShowsAnythingOfB(String view) throws SQLException {
        try (Attacker attacker = Attacker.with(city.unit("serang"))) {
            for (String attempt : List.of("DELETE FROM " + view, "DROP VIEW " + view, "SHOW CREATE VIEW " + view,
                    "CREATE OR REPLACE VIEW " + view + " AS SELECT 1", "UPDATE " + view + " SET unit = 1"))
                assertThatExceptionOfType(SQLException.class).as(attempt).isThrownBy(() -> attacker.run(attempt))
                        .matches(refused -> List.of(1142, 1143, 1054, 1288).contains(refused.getErrorCode()));
            try {
                String shown = attacker.run("SELECT * FROM " + view).rows().toString();
                assertThat(shown).doesNotContain("B-", UUID_B);
                if (view.equals("unit_name"))
                    assertThat(shown).as("names of the city's units are told to all of them").contains(
                            "[bertahan, Dinas bertahan]");
                else
                    assertThat(shown).doesNotContain("bertahan");
            } catch (SQLException refused) {
                assertThat(refused.getErrorCode()).isEqualTo(1142);
            }
        }
        assertThat(everything()).isEqualTo(asItWas);
    }

    static Stream<String> everyRoutine() throws SQLException {
        return found("SELECT routine_name FROM information_schema.routines WHERE routine_schema = ?");
    }

    @ParameterizedTest(name = "routine {0}")
    @MethodSource("everyRoutine")
    void noRoutineCanBeChangedOrRead(String routine) throws SQLException {
        try (Attacker attacker = Attacker.with(city.unit("serang"))) {
            for (String attempt : List.of("DROP PROCEDURE " + routine, "ALTER PROCEDURE " + routine + " COMMENT 'x'"))
                assertThatExceptionOfType(SQLException.class).as(attempt).isThrownBy(() -> attacker.run(attempt))
                        .matches(refused -> refused.getErrorCode() == 1370, "error 1370");
            try {
                assertThat(attacker.run("SHOW CREATE PROCEDURE " + routine).rows()).singleElement()
                        .satisfies(row -> assertThat(row.get(2)).isEqualTo("null"));
            } catch (SQLException refused) {
                assertThat(refused.getErrorCode()).isEqualTo(1305);
            }
        }
    }

    @Test
    void aSessionWithAnotherTimeIsAcceptedAtTheServersTime() throws SQLException {
        CentreSettings forger = city.unit("pemalsu");
        String uuid = City.laptop(3);
        try (Attacker attacker = Attacker.with(forger)) {
            attacker.run(List.of("SET timestamp = 1000000000", "SET time_zone = '-12:00'", "CALL hello(1, '" + uuid
                    + "', 'x', 'x', 0)", "SET autocommit = 0", "CALL open_batch('" + uuid + "', 1)",
                    "CALL close_batch('"
                            + uuid + "', 1, 0, 0, 'x')",
                    "COMMIT"));
            long accepted = city.asRoot().one("SELECT accepted_ms FROM batch WHERE account = ?", row -> row.getLong(1),
                    forger.account());
            long now = city.asRoot().one("SELECT unix_timestamp(sysdate(3)) * 1000", row -> row.getLong(1));

            assertThat(accepted).isBetween(now - 600_000, now);
        }
    }

    private static String filled(String statement) {
        return statement.replace("{a}", "" + unitA).replace("{b}", "" + unitB).replace("{lapA}", "" + laptopA)
                .replace("{lapB}", "" + laptopB).replace("{uuidA}", UUID_A).replace("{uuidB}", UUID_B)
                .replace("{accB}", city.unit("bertahan").account()).replace("{db}", city.root.database())
                .replace("{conB}", "" + connectionOfB());
    }

    private static long connectionOfB() {
        try {
            return city.asRoot().one("SELECT id FROM information_schema.processlist WHERE user = ?",
                    row -> row.getLong(1), city.unit("bertahan").account());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What holds of everybody; of A's laptop only that it is there. */
    private static List<String> everything() throws SQLException {
        Sql root = city.asRoot();
        return Stream.of("punch", "fact", "batch", "master_row", "master_past", "person", "guest", "open_batch",
                "account", "centre", "unit", "bundle", "bundle_piece", "laptop WHERE unit <> " + unitA).map(table -> {
                    try {
                        return table + root.list("SELECT * FROM " + table + " ORDER BY 1, 2", row -> {
                            StringBuilder text = new StringBuilder();
                            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++)
                                text.append(row.getString(i)).append('|');
                            return text.toString();
                        });
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                }).toList();
    }

    private static Stream<String> found(String query) throws SQLException {
        return city.asRoot().list(query, row -> row.getString(1), city.root.database()).stream();
    }
}
