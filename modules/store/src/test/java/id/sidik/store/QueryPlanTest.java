package id.sidik.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What keeps a search quick at millions of rows: no statement walks the journal from end to end. */
class QueryPlanTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void make() {
        Samples.open(folder).close();
    }

    static Stream<Arguments> statements() {
        PunchSort person = new PunchSort(PunchSort.By.PERSON, true);
        return Stream.of(Arguments.of("page by time", PunchSql.pageByTime(PunchSort.NEWEST_FIRST), "punch_by_time"),
                Arguments.of("page by time of many", PunchSql.pageByTimeOfWho(PunchSort.NEWEST_FIRST), "punch_by_time"),
                Arguments.of("page by person", PunchSql.pageByPerson(PunchSort.NEWEST_FIRST), "PRIMARY KEY"),
                Arguments.of("page by name", PunchSql.pageByPerson(person), "PRIMARY KEY"),
                Arguments.of("count by time", PunchSql.COUNT_BY_TIME, "punch_by_time"),
                Arguments.of("count by person", PunchSql.COUNT_BY_PERSON, "PRIMARY KEY"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("statements")
    void theJournalIsEnteredByAnIndex(String name, String sql, String index) throws SQLException {
        List<String> punchSteps = plan(sql).stream().filter(step -> step.matches("(SEARCH|SCAN) (p|punch)\\b.*"))
                .toList();
        assertThat(punchSteps).as(name).isNotEmpty().allMatch(step -> step.startsWith("SEARCH"))
                .anyMatch(step -> step.contains(index));
    }

    @Test
    void aPageByTimeIsReadInItsOrderFromTheIndexAlone() throws SQLException {
        List<String> steps = plan(PunchSql.pageByTime(PunchSort.NEWEST_FIRST));
        int walk = steps.indexOf("SEARCH p USING COVERING INDEX punch_by_time (at>? AND at<?)");
        int rest = steps.indexOf("SEARCH p USING PRIMARY KEY (badge=? AND at=?)");
        assertThat(walk).isBetween(0, rest - 1);
        assertThat(steps.subList(0, rest)).doesNotContain("USE TEMP B-TREE FOR ORDER BY");
    }

    private List<String> plan(String sql) throws SQLException {
        String numbered = sql.replaceAll(":(text|employee|machine|from|until|limit|offset)\\b", "?");
        try (Connection connection = Samples.raw(folder);
                PreparedStatement explain = connection.prepareStatement("EXPLAIN QUERY PLAN " + numbered);
                ResultSet step = explain.executeQuery()) {
            List<String> steps = new ArrayList<>();
            while (step.next()) steps.add(step.getString("detail"));
            return steps;
        }
    }
}
