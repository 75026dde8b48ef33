package id.sidik.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.GatheringKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Surprise checks, minutes of activity, holds of the unit's allowance. */
class ControlTablesTest extends StoreInAFolder {
    private static final EmployeeId STRANGER = new EmployeeId("0199f000-0000-7000-8000-00000000dead");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 7);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    static KeptSpotCheck check(int number, LocalDate day, EmployeeId drawn) {
        return new KeptSpotCheck(id(number), day, "biji contoh", 1, "Contoh Saksi",
                List.of(new KeptSpotCheck.Drawable(drawn, "198705232011011004", 1)), AUTHOR);
    }

    static SpotFinding finding(int number, int check, EmployeeId employee, String found) {
        return new SpotFinding(id(number), id(check), employee, found, AUTHOR);
    }

    static ActivityFile file(int number, EmployeeId employee, int minutes) {
        return new ActivityFile(id(number), "ab".repeat(32),
                List.of(new ActivityFile.Day(id(number * 100), employee, DAY, minutes, 20)), AUTHOR);
    }

    static void keepOneOfEach(Tables tables) {
        tables.spotChecks().add(check(1, DAY, Samples.ONE));
        tables.spotChecks().add(finding(2, 1, Samples.ONE, "ABSENT"));
        tables.activities().add(file(3, Samples.ONE, 280));
        tables.unitHolds().add(new KeptHold(id(4), OCTOBER, true, AUTHOR));
    }

    static KeptGathering gathering(int number, EmployeeId who) {
        return new KeptGathering(id(number), DAY, GatheringKind.MORNING, "", Map.of(who, true), AUTHOR);
    }

    @Test
    void aDrawComesBackWithEverybodyWhoCouldBeDrawn() {
        KeptSpotCheck later = new KeptSpotCheck(id(2), DAY.plusDays(1), "lain", 1, "",
                List.of(new KeptSpotCheck.Drawable(Samples.TWO, "b", 0), new KeptSpotCheck.Drawable(Samples.ONE, "a",
                        1)),
                AUTHOR);
        change(tables -> {
            tables.spotChecks().add(later);
            tables.spotChecks().add(check(1, DAY, Samples.ONE));
        });
        reopen();
        assertThat(list(tables -> tables.spotChecks().between(DAY, DAY.plusDays(2))))
                .containsExactly(check(1, DAY, Samples.ONE), later);
        assertThat(list(tables -> tables.spotChecks().between(DAY.plusDays(1), DAY.plusDays(2))))
                .containsExactly(later);
        assertThat(later).asString().doesNotContain("lain");
    }

    @Test
    void findingsComeInTheOrderInWhichTheyWereToldWhateverTheirNumbers() {
        SpotFinding first = finding(9, 1, Samples.ONE, "ABSENT");
        SpotFinding second = finding(3, 1, Samples.ONE, "PERMIT");
        change(tables -> {
            tables.spotChecks().add(check(1, DAY, Samples.ONE));
            tables.spotChecks().add(first);
            tables.spotChecks().add(second);
        });
        assertThat(list(tables -> tables.spotChecks().findings(DAY, DAY.plusDays(1)))).containsExactly(first, second);
        assertThat(list(tables -> tables.spotChecks().findings(DAY.plusDays(1), DAY.plusDays(9)))).isEmpty();
    }

    @Test
    void ofTwoFilesAboutADayTheLaterHolds() throws SQLException {
        change(tables -> tables.activities().add(file(7, Samples.ONE, 280)));
        change(tables -> tables.activities().add(file(2, Samples.ONE, 310)));
        change(tables -> tables.activities().add(file(3, Samples.TWO, 100)));
        assertThat(list(tables -> tables.activities().between(DAY, DAY.plusDays(1))))
                .extracting(ActivityFile.Day::minutes).containsExactly(310, 100);
        assertThat(list(tables -> tables.activities().between(DAY.plusDays(1), DAY.plusDays(2)))).isEmpty();
        assertThat(rows("activity_day")).as("both stay").isEqualTo(3);
    }

    @Test
    void holdsOfAMonthComeOldestFirst() {
        KeptHold held = new KeptHold(id(8), OCTOBER, true, AUTHOR);
        KeptHold freed = new KeptHold(id(1), OCTOBER, false, AUTHOR);
        change(tables -> {
            tables.unitHolds().add(held);
            tables.unitHolds().add(new KeptHold(id(5), OCTOBER.plusMonths(1), true, AUTHOR));
            tables.unitHolds().add(freed);
        });
        assertThat(list(tables -> tables.unitHolds().of(OCTOBER))).containsExactly(held, freed);
    }

    static Stream<Arguments> ofStrangers() {
        BiConsumer<Tables, EmployeeId> drawn = (tables, who) -> tables.spotChecks().add(check(1, DAY, who));
        BiConsumer<Tables, EmployeeId> found = (tables, who) -> {
            tables.spotChecks().add(check(1, DAY, Samples.ONE));
            tables.spotChecks().add(finding(2, 1, who, "ABSENT"));
        };
        BiConsumer<Tables, EmployeeId> active = (tables, who) -> tables.activities().add(file(3, who, 280));
        BiConsumer<Tables, EmployeeId> listed = (tables, who) -> tables.gatherings().add(gathering(5, who));
        return Stream.of(Arguments.of("gathering", listed), Arguments.of("spot_check", drawn), Arguments.of(
                "spot_check_finding", found),
                Arguments.of("activity_file", active));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ofStrangers")
    void aFactAboutNobodyIsRefusedWithAllThatCameWithIt(String table, BiConsumer<Tables, EmployeeId> kept)
            throws SQLException {
        assertThatThrownBy(() -> change(tables -> kept.accept(tables, STRANGER)))
                .isInstanceOfSatisfying(StoreException.class,
                        failed -> assertThat(failed.code()).isEqualTo(StoreException.Code.REFUSED))
                .hasMessageNotContainingAny("Contoh", "1987");
        assertThat(rows(table)).isZero();
        assertThat(rows("spot_check")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE spot_check SET seed = 'x'", "DELETE FROM spot_check",
        "UPDATE spot_check_person SET place = 2", "DELETE FROM spot_check_person",
        "UPDATE spot_check_finding SET found = 'PRESENT'", "DELETE FROM spot_check_finding",
        "UPDATE activity_file SET reason = 'x'", "DELETE FROM activity_file",
        "UPDATE activity_day SET minutes = 300", "DELETE FROM activity_day", "UPDATE unit_hold SET held = 0",
        "DELETE FROM unit_hold", "UPDATE gathering SET name = 'x'", "DELETE FROM gathering",
        "UPDATE gathering_person SET attended = 0", "DELETE FROM gathering_person"})
    void noOtherProgramChangesWhatWasChecked(String sql) throws SQLException {
        change(tables -> {
            keepOneOfEach(tables);
            tables.gatherings().add(gathering(5, Samples.ONE));
        });
        try (Connection raw = Samples.raw(folder()); Statement statement = raw.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate(sql)).hasMessageContaining("append-only");
        }
    }
}
