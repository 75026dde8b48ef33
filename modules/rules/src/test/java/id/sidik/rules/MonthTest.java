package id.sidik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.DayResult;
import id.sidik.domain.Holiday.Kind;
import id.sidik.domain.MonthTotals;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthTest {
    private static BigDecimal pct(Person person, String from, String to) {
        return Totals.of(person.regulation(), person.days(from, to)).deductionPct();
    }

    @ParameterizedTest(name = "{0} from {1} to {2} -> {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # July 2026 has 23 workdays
            nat-2023    | 2026-07-01 | 2026-07-31 | 100
            nat-2023    | 2026-07-01 | 2026-07-30 | 66
            nat-2023    | 2026-07-02 | 2026-07-31 | 66
            nat-2023    | 2026-07-01 | 2026-08-31 | 100
            klaten-2019 | 2026-07-01 | 2026-07-31 | 46
            """)
    void aFullMonthOfAbsenceCostsWhatThePackSays(String pack, String from, String to, String expected) {
        assertThat(pct(Person.by(pack), from, to)).isEqualByComparingTo(expected);
    }

    @Test
    void oneDayOfWorkOrLeaveMakesItNoFullMonth() {
        assertThat(pct(Person.by("nat-2023").came("2026-07-06", "07:30 16:00"), "2026-07-01", "2026-07-31"))
                .isEqualByComparingTo("66");
        assertThat(pct(Person.by("nat-2023").permit("CT 2026-07-06 2026-07-06 FULL yes 2026-07-06"), "2026-07-01",
                "2026-07-31")).isEqualByComparingTo("66");
    }

    @Test
    void aMonthWithoutWorkdaysIsNoAbsence() {
        Person person = Person.rostered();
        assertThat(pct(person, "2026-07-01", "2026-07-31")).isEqualByComparingTo("0");
    }

    @Test
    void aShortMonthOfFebruaryIsAFullMonthToo() {
        assertThat(pct(Person.by("nat-2023", "{'deduction':{'fullMonthAbsentPct':90}}"), "2026-02-01", "2026-02-28"))
                .isEqualByComparingTo("90");
    }

    @Test
    void theMonthsLimitCutsTheSum() {
        Person person = Person.by("nat-2023", "{'tpp':{'monthCapPct':20}}").came("2026-07-06", "07:30 16:00");
        assertThat(pct(person, "2026-07-01", "2026-07-31")).isEqualByComparingTo("20");
    }

    @Test
    void theSumIsExact() {
        Person person = Person.by("nat-2023", "{'deduction':{'late':[{'code':'T','from':1,'to':null,'pct':0.1}]}}");
        for (String day : List.of("06", "07", "08")) person.came("2026-07-" + day, "07:31 16:00");
        assertThat(pct(person, "2026-07-06", "2026-07-08")).isEqualByComparingTo("0.3");
    }

    @Test
    void theTotalsCountEveryKindOfDay() {
        Person person = Person.by("nat-2023").holiday("2026-07-15", Kind.HOLIDAY)
                .came("2026-07-06", "07:40 15:50").came("2026-07-07", "16:00").came("2026-07-08", "08:10")
                .permit("S 2026-07-10 2026-07-10 FULL yes 2026-07-10").permit(
                        "CS 2026-07-13 2026-07-13 FULL yes 2026-07-13")
                .permit("I 2026-07-14 2026-07-14 FULL yes 2026-07-14").permit(
                        "CT 2026-07-16 2026-07-19 FULL yes 2026-07-16")
                .permit("DL 2026-07-20 2026-07-20 FULL yes 2026-07-20").permit(
                        "DK 2026-07-21 2026-07-21 FULL yes 2026-07-21")
                .permit("TB 2026-07-22 2026-07-22 FULL yes 2026-07-22");
        List<DayResult> days = person.days("2026-07-06", "2026-07-22");
        assertThat(Totals.of(person.regulation(), days)).usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .usingRecursiveComparison()
                .isEqualTo(new MonthTotals(12, 3, 1, 2, 1, 2, 2, 1, 2, 50, 1, 10, 1, 1, new BigDecimal("8")));
        assertThat(Totals.chargedLeaveDays(days)).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0}: {1} of {2}, productivity {3} -> {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # halves of a rupiah go up
            bartim-2022 | 4.5   | 4500000 | 100 | 1800000 2700000 2700000 81000 4419000
            bartim-2022 | 103.5 | 3000000 | 100 | 1200000 1800000 1800000 1200000 1800000
            bartim-2022 | 0.5   | 1001250 | 50  | 400500 600750 300375 2003 698872
            klaten-2019 | 5     | 2000000 | 100 | 2000000 0 0 100000 1900000
            klaten-2019 | 0.5   | 2000101 | 0   | 2000101 0 0 10001 1990100
            """)
    void thePerCentBecomesMoney(String pack, BigDecimal pct, BigDecimal amount, BigDecimal productivity,
            String expected) {
        Tpp tpp = Tpp.of(Person.regulation(pack).tpp(), amount, pct, productivity);
        assertThat(tpp.discipline() + " " + tpp.productivity() + " " + tpp.productivityPaid() + " " + tpp.deduction()
                + " " + tpp.payable()).isEqualTo(expected);
    }

    @Test
    void theOpenValuesAreThoseThatWereUsed() {
        Person inTime = Person.by("nat-2023").came("2026-07-06", "07:30 16:00");
        assertThat(OpenValues.of(inTime.regulation(), inTime.days("2026-07-06", "2026-07-06")))
                .containsExactly("windows");
        Person late = Person.by("nat-2023").came("2026-07-06", "07:40 07:45 16:00");
        assertThat(OpenValues.of(late.regulation(), late.days("2026-07-06", "2026-07-07"))).containsExactly(
                "deduction.absentPct", "deduction.late", "tolerance", "tpp.base", "windows", "windows.multiIn");
        Person leave = Person.by("kbb-2024").permit("S 2026-07-06 2026-07-06 FULL yes 2026-07-06");
        assertThat(OpenValues.of(leave.regulation(), leave.days("2026-07-06", "2026-07-06"))).containsExactly(
                "evidence.dayUnit", "evidence.multiDay", "patterns.5D.days", "permits", "windows.inClose",
                "windows.outOpen");
    }

    @Test
    void theMonthsOwnRulesAreOpenValuesOnlyWhenTheyDecide() {
        Person absent = Person.by("nat-2023");
        assertThat(OpenValues.of(absent.regulation(), absent.days("2026-07-01", "2026-07-31")))
                .contains("deduction.fullMonthAbsentPct").doesNotContain("tpp.monthCapPct");
        Person capped = Person.by("nat-2023", "{'tpp':{'monthCapPct':2}}");
        assertThat(OpenValues.of(capped.regulation(), capped.days("2026-07-06", "2026-07-06")))
                .contains("tpp.monthCapPct").doesNotContain("deduction.fullMonthAbsentPct");
    }
}
