package id.sidik.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.domain.EmployeeId;
import id.sidik.store.MonthEvent.Kind;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The steps of months, what they looked like at each, and what pay and punishments rest on. */
class MonthHistoryTest extends StoreInAFolder {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    private static MonthEvent event(long id, YearMonth month, Kind kind, int number, List<MonthEvent.Check> checks) {
        return new MonthEvent(id(id), month, kind, number, AT, "petugas", "", "", checks);
    }

    private static MonthCopy copy(UUID event, List<MonthCopy.Row> rows) {
        return new MonthCopy(event, "nat-2023/1", "{}", "44".repeat(32), "", "frame", "55".repeat(32), rows);
    }

    private static MonthCopy.Row row(String name, String days) {
        return new MonthCopy.Row(name, Optional.empty(), name, "", "", "", "7", "Lobi", "", "4.5", "", days);
    }

    private static TppBase base(long id, EmployeeId who, String from, long rupiah) {
        return new TppBase(id(id), who, YearMonth.parse(from), OptionalLong.of(rupiah), AT, "petugas", "SK");
    }

    private static Productivity productivity(long id, EmployeeId who, Optional<BigDecimal> pct) {
        return new Productivity(id(id), who, OCTOBER, pct, AT, "petugas", "");
    }

    private static KeptDecision decision(long id, String said) {
        EmployeeId who = said.charAt(0) == 'A' ? Samples.ONE : Samples.TWO;
        return new KeptDecision(id(id), who, "TEGURAN", OCTOBER, said.substring(1, 2), said.endsWith("-"), AT,
                "petugas", "");
    }

    private void keepCopy(List<MonthCopy.Row> rows) {
        change(tables -> {
            tables.monthEvents().add(event(1, OCTOBER, Kind.FINAL, 1, List.of()));
            tables.monthCopies().add(copy(id(1), rows));
        });
    }

    private void assertRefused(Runnable work) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(StoreException.class,
                failed -> assertThat(failed.code()).isEqualTo(StoreException.Code.REFUSED));
    }

    @Test
    void eventsOfAllMonthsComeByMonthAcrossTheYearAndWithinItAsTheyCame() {
        MonthEvent january = event(1, YearMonth.of(2027, 1), Kind.DRAFT, 1, List.of());
        MonthEvent last = event(2, OCTOBER, Kind.REVISION, 1, List.of());
        MonthEvent december = event(3, YearMonth.of(2026, 12), Kind.FINAL, 1, List.of());
        MonthEvent first = event(9, OCTOBER, Kind.FINAL, 1, List.of());
        change(tables -> List.of(january, first, december, last).forEach(tables.monthEvents()::add));
        reopen();
        assertThat(list(tables -> tables.monthEvents().all())).containsExactly(first, last, december, january);
        assertThat(list(tables -> tables.monthEvents().of(OCTOBER))).containsExactly(first, last);
        assertThat(done(tables -> tables.monthEvents().closed(YearMonth.of(2027, 1)))).as("a draft").isFalse();
        assertThat(done(tables -> tables.monthEvents().closed(OCTOBER))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026-10,DRAFT,1,false", "2026-10,DRAFT,2,true", "2026-10,FINAL,1,true", "2026-11,DRAFT,1,true",
        "2025-10,DRAFT,1,true"})
    void anEventIsTakenOnceByMonthKindAndNumber(YearMonth month, Kind kind, int number, boolean taken) {
        change(tables -> tables.monthEvents().add(event(1, OCTOBER, Kind.DRAFT, 1, List.of())));
        MonthEvent next = event(2, month, kind, number, List.of(new MonthEvent.Check("MACHINES", "MET", 0, "")));
        if (taken) change(tables -> tables.monthEvents().add(next));
        else
            assertRefused(() -> change(tables -> tables.monthEvents().add(next)));
        assertThat(list(tables -> tables.monthEvents().all())).hasSize(taken ? 2 : 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 12, 200})
    void aCheckListComesBackInItsOwnOrderHoweverLong(int length) {
        List<MonthEvent.Check> checks = new ArrayList<>();
        for (int each = length; each > 0; each--)
            checks.add(new MonthEvent.Check("CHECK_" + each, "OVERRIDDEN", each, "alasan " + each));
        change(tables -> tables.monthEvents().add(event(1, OCTOBER, Kind.FINAL, 1, checks)));
        assertThat(list(tables -> tables.monthEvents().of(OCTOBER)).getFirst().checks()).isEqualTo(checks);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1\t07:30\n2\t07:31", "Contoh Pegawai Émilie — “satu” 🙂", " ", "'; DROP TABLE x; --"})
    void theDaysOfARowComeBackToTheLastCharacter(String days) {
        keepCopy(List.of(row("b", days), row("a", days.repeat(20_000)), row("c", "")));
        reopen();
        assertThat(one(tables -> tables.monthCopies().find(id(1)))).contains(copy(id(1), List.of(row("b", days), row(
                "a", days.repeat(20_000)), row("c", ""))));
    }

    @Test
    void aCopyWithoutPeopleComesBackEmptyAndOnlyOneBelongsToAnEvent() {
        keepCopy(List.of());
        assertThat(one(tables -> tables.monthCopies().find(id(1)))).contains(copy(id(1), List.of()));
        assertRefused(() -> change(tables -> tables.monthCopies().add(copy(id(1), List.of(row("a", "x"))))));
        assertThat(one(tables -> tables.monthCopies().find(id(1)))).contains(copy(id(1), List.of()));
    }

    @Test
    void aCopyOfNoEventIsRefusedWithItsPack() throws SQLException {
        assertRefused(() -> change(tables -> tables.monthCopies().add(copy(id(77), List.of(row("a", "x"))))));
        assertThat(rows("month_pack")).isZero();
        assertThat(one(tables -> tables.monthCopies().sha(id(77)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x''", "x'00'", "zeroblob(40)", "substr(days, 1, length(days) - 8)"})
    void daysThatWereDamagedAreNeverReadAsFewer(String damaged) throws SQLException {
        keepCopy(List.of(row("a", "1\t07:30 2\t07:31 3\t07:29 4\t07:28")));
        damage("month_copy_row_is_never_changed", "UPDATE month_copy_row SET days = " + damaged);
        assertThatThrownBy(() -> one(tables -> tables.monthCopies().find(id(1)))).isInstanceOfSatisfying(
                StoreException.class, failed -> assertThat(failed.code()).isEqualTo(StoreException.Code.DAMAGED))
                .hasMessageNotContaining("07:");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2025-12,''", "2026-01,'100'", "2026-09,'100'", "2026-10,'100 300 200'", "2026-12,'100 300 200'",
        "2027-01,'100 300 200 400'"})
    void whatIsDrawnInAMonthIsWhatBeganByThen(YearMonth month, String amounts) {
        change(tables -> List.of(base(1, Samples.ONE, "2027-01", 400), base(9, Samples.ONE, "2026-10", 300),
                base(3, Samples.ONE, "2026-10", 200), base(4, Samples.ONE, "2026-01", 100)).forEach(base -> tables.tpp()
                        .add(base)));
        List<String> found = list(tables -> tables.tpp().basesUpTo(month)).stream().map(each -> String.valueOf(each
                .rupiah().orElseThrow())).toList();
        assertThat(String.join(" ", found)).isEqualTo(amounts);
        assertThat(list(tables -> tables.tpp().bases(Samples.TWO))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "100", "87.5", "33.3333333333333333333333333", "1E+2", "5E-7"})
    void aPercentageIsKeptToItsLastDigitAndStandsByItsPerson(BigDecimal pct) {
        change(tables -> {
            tables.tpp().add(productivity(9, Samples.TWO, Optional.of(BigDecimal.ONE)));
            tables.tpp().add(productivity(8, Samples.ONE, Optional.of(pct)));
            tables.tpp().add(productivity(7, Samples.ONE, Optional.empty()));
        });
        List<Productivity> found = list(tables -> tables.tpp().productivities(OCTOBER));
        assertThat(found).extracting(Productivity::id).containsExactly(id(8), id(7), id(9));
        assertThat(found.getFirst().pct().orElseThrow()).isEqualByComparingTo(pct);
        assertThat(found.get(1).pct()).as("taken back").isEmpty();
        assertThat(list(tables -> tables.tpp().productivities(OCTOBER.plusMonths(1)))).isEmpty();
    }

    @ParameterizedTest(name = "{0} leaves {1}")
    @CsvSource({"A1,A1", "A1 A1-,''", "A1 A1- A1,A1", "A1 B1 A1-,B1", "A1 A2 A1-,A2", "A1-,''", "A1 A1,A1",
        "B1 A2 A1 B1-,A2 A1"})
    void ofEachPersonAndNumberTheLastWordHolds(String said, String held) {
        List<KeptDecision> decisions = new ArrayList<>();
        for (String each : said.split(" ")) decisions.add(decision(50 - decisions.size(), each));
        change(tables -> decisions.forEach(tables.decisions()::add));
        assertThat(list(tables -> tables.decisions().all())).isEqualTo(decisions);
        assertThat(String.join(" ", list(tables -> tables.decisions().inForce()).stream().map(each -> (each.employee()
                .equals(Samples.ONE) ? "A" : "B") + each.number()).toList())).isEqualTo(held);
    }
}
