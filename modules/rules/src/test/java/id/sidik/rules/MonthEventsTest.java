package id.sidik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.DayResult;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What depends on how often something happened in the month: free late events, absences that cost more and more. */
class MonthEventsTest {
    private static List<String> pct(List<DayResult> days) {
        return days.stream().map(DayResult::deductionPct).map(Percent::text).toList();
    }

    private static Person late(String... days) {
        Person person = Person.by("nat-2023", "{'tolerance':{'freeEventsPerMonth':2}}");
        for (String day : days) person.came(day, "07:40 16:30");
        return person;
    }

    @Test
    void theFirstLateEventsOfAMonthCostNothingButTheirMinutesStay() {
        List<DayResult> days = late("2026-07-06", "2026-07-07", "2026-07-08").days("2026-07-06", "2026-07-08");
        assertThat(pct(days)).containsExactly("0", "0", "0.5");
        assertThat(days).extracting(DayResult::late).containsOnly(10);
        assertThat(Person.told(days.get(1).reasons())).endsWith("late.freeEvent [2, 2]");
        assertThat(Person.told(days.get(2).reasons())).endsWith("late.class [TL1, 10, 1, 30, 0.5]");
    }

    @Test
    void countingBeginsAnewWithTheMonth() {
        List<DayResult> days = late("2026-07-30", "2026-07-31", "2026-08-03", "2026-08-04")
                .days("2026-07-30", "2026-08-04");
        assertThat(pct(days)).containsExactly("0", "0", "0", "0", "0", "0");
    }

    @Test
    void aMissingRecordIsNoLateEvent() {
        List<DayResult> days = late("2026-07-07").came("2026-07-06", "16:30").days("2026-07-06", "2026-07-07");
        assertThat(pct(days)).containsExactly("1.5", "0");
    }

    @Test
    void lateWithinTheGraceUsesUpNoFreeEvent() {
        Person person = Person.by("nat-2023", "{'tolerance':{'freeEventsPerMonth':1,'lateGraceMinutes':5}}")
                .came("2026-07-06", "07:35 16:30").came("2026-07-07", "07:36 16:30").came("2026-07-08", "07:36 16:30");
        assertThat(pct(person.days("2026-07-06", "2026-07-08"))).containsExactly("0", "0", "0.5");
    }

    /** Ngawi 33/2017: once a month 4.5, twice 9, three times all. */
    @ParameterizedTest(name = "{0} absences cost {1} together")
    @CsvSource({"1, 4.5", "2, 9", "3, 100", "4, 103"})
    void theNthAbsenceOfTheMonthRaisesTheSumToItsValue(int absences, BigDecimal together) {
        Person person = Person.by("nat-2023",
                "{'deduction':{'escalation':[{'count':1,'pct':4.5},{'count':2,'pct':9},{'count':3,'pct':100}]}}");
        List<DayResult> days = person.days("2026-07-06", "2026-07-0" + (5 + absences));
        assertThat(days.stream().map(DayResult::deductionPct).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(together);
    }

    @Test
    void aNumberThatIsNotListedCostsTheUsualValueMore() {
        Person person = Person.by("nat-2023", "{'deduction':{'escalation':[{'count':3,'pct':20}]}}");
        List<DayResult> days = person.days("2026-07-06", "2026-07-09");
        assertThat(pct(days)).containsExactly("3", "3", "14", "3");
        assertThat(Person.told(days.get(2).reasons())).endsWith("absent.nth [3, 20, 14]");
    }

    @Test
    void theShiftBeforeTheSpanIsNotCounted() {
        Person person = Person.rostered("{'deduction':{'escalation':[{'count':1,'pct':5},{'count':2,'pct':30}]}}")
                .shift("2026-07-05", "P").shift("2026-07-06", "P");
        assertThat(pct(person.days("2026-07-06", "2026-07-06"))).containsExactly("5");
    }
}
