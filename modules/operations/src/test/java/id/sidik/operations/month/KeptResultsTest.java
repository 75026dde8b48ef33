package id.sidik.operations.month;

import id.sidik.operations.OfficeFixture;
import id.sidik.operations.Office;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.DayResult;
import id.sidik.domain.VerifyMode;
import id.sidik.operations.base.Records;
import id.sidik.rules.Assessor;
import id.sidik.rules.DayResultText;
import id.sidik.rules.FactsHash;
import id.sidik.rules.MonthFacts;
import id.sidik.rules.Regulation;
import id.sidik.rules.Regulations;
import id.sidik.rules.TimeRecord;
import id.sidik.rules.WorkCalendar;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptResultsTest {
    private static final YearMonth MONTH = OfficeFixture.OCTOBER;
    private static final Regulation NATIONAL = Regulations.builtIn().find("nat-2023").orElseThrow();
    private static final CodeEdition CODE = new CodeEdition(Assessor.class);
    private static final CodeEdition UNREADABLE = new CodeEdition(String.class);
    private static final String PERSON = "pin 7 Lobi";
    private static final MonthFacts FACTS = facts("2026-10-05T07:12:00", "2026-10-05T16:01:00");
    private static final MonthFacts OTHER_FACTS = facts("2026-10-05T08:12:00", "2026-10-05T16:01:00");

    @TempDir
    Path home;
    private Records records;

    @BeforeEach
    void open() {
        records = Records.open(home);
    }

    @AfterEach
    void close() {
        records.close();
    }

    private static MonthFacts facts(String in, String out) {
        List<TimeRecord> times = List.of(new TimeRecord(LocalDateTime.parse(in), VerifyMode.FP),
                new TimeRecord(LocalDateTime.parse(out), VerifyMode.FP));
        return new MonthFacts(MONTH.atDay(1), MONTH.atEndOfMonth(), List.of(), Map.of(), times, List.of(),
                WorkCalendar.EMPTY);
    }

    private List<DayResult> results(MonthFacts facts) {
        KeptResults results = new KeptResults(records, MONTH, NATIONAL, CODE);
        List<DayResult> days = results.of(PERSON, facts);
        results.keep();
        return days;
    }

    private static String hash(MonthFacts facts) {
        return new FactsHash(NATIONAL, CODE.get().orElseThrow()).of(facts);
    }

    private Optional<String> body(MonthFacts facts) {
        return records.read(tables -> tables.results().get(PERSON, MONTH, "nat-2023/1", hash(facts)));
    }

    private void put(MonthFacts facts, String body) {
        records.transact(tables -> {
            tables.results().put(PERSON, MONTH, "nat-2023/1", hash(facts), body);
            return body;
        });
    }

    @Test
    void whatWasAssessedIsKept() {
        List<DayResult> days = results(FACTS);
        assertThat(days).isEqualTo(Assessor.assess(NATIONAL, FACTS));
        assertThat(body(FACTS).flatMap(DayResultText::read)).contains(days);
    }

    @Test
    void whatIsKeptForTheSameFactsIsNotAssessedAgain() {
        List<DayResult> marked = Assessor.assess(NATIONAL, OTHER_FACTS);
        put(FACTS, DayResultText.write(marked));
        assertThat(results(FACTS)).isEqualTo(marked).isNotEqualTo(Assessor.assess(NATIONAL, FACTS));
    }

    @Test
    void otherFactsTakeThePlaceOfTheOlder() {
        results(FACTS);
        assertThat(results(OTHER_FACTS)).isEqualTo(Assessor.assess(NATIONAL, OTHER_FACTS));
        assertThat(body(FACTS)).isEmpty();
        assertThat(body(OTHER_FACTS)).isPresent();
    }

    @ParameterizedTest(name = "<{0}>")
    @ValueSource(strings = {"", "[]", "[[],[]]", "not at all"})
    void aDamagedBodyIsAssessedAgainAndReplaced(String damaged) {
        put(FACTS, damaged);
        assertThat(results(FACTS)).isEqualTo(Assessor.assess(NATIONAL, FACTS));
        assertThat(body(FACTS).flatMap(DayResultText::read)).isPresent();
    }

    @Test
    void withoutKnowingTheCodeNothingIsUsedAndNothingIsKept() {
        put(FACTS, DayResultText.write(Assessor.assess(NATIONAL, OTHER_FACTS)));
        KeptResults results = new KeptResults(records, MONTH, NATIONAL, UNREADABLE);
        assertThat(results.of(PERSON, FACTS)).isEqualTo(Assessor.assess(NATIONAL, FACTS));
        results.of(PERSON, OTHER_FACTS);
        results.keep();
        assertThat(body(OTHER_FACTS)).isEmpty();
    }

    @Test
    void aStoreThatCannotTakeTheResultsCostsNobodyTheMonth() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("sidik.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TRIGGER no BEFORE INSERT ON result BEGIN SELECT RAISE(ABORT, 'no'); END");
        }
        assertThat(results(FACTS)).isEqualTo(Assessor.assess(NATIONAL, FACTS));
        assertThat(body(FACTS)).isEmpty();
    }
}
