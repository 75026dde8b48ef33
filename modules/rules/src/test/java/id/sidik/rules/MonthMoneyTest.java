package id.sidik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.DisciplineDecision;
import id.sidik.domain.Exemption;
import id.sidik.domain.Exemption.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What exemptions and decisions do to the money of a month, and what a week, an activity and a spot check ask. */
class MonthMoneyTest {
    private static final YearMonth JULY = YearMonth.of(2026, 7);
    private static final TppFacts FIVE_MILLION = TppFacts.of(new BigDecimal(5_000_000));
    private static final String CUTS = "{'tpp':{'disciplineCuts':[{'code':'POTONG','pct':25,'months':6}]}}";

    private static Exemption exemption(Kind kind, int from, int until) {
        return new Exemption(kind, JULY.atDay(from), Optional.of(JULY.atDay(until)), "800/" + from);
    }

    private static TppMonth july(TppFacts facts, String... overrides) {
        Person person = Person.by("nat-2023", overrides);
        for (int day = 1; day <= 31; day++) person.came("2026-07-%02d".formatted(day), "07:00 17:00");
        return TppMonth.of(person.regulation(), JULY, person.days("2026-07-01", "2026-07-31"), facts);
    }

    @Test
    void exemptionsThatOverlapTakeEachDayOnceAndAreBothTold() {
        TppMonth found = july(FIVE_MILLION
                .withExemptions(List.of(exemption(Kind.NO_TPP, 1, 10), exemption(Kind.NO_TPP, 6, 15))));
        assertThat(found.suspended()).isEqualTo(11);
        assertThat(Person.told(found.reasons())).contains("tpp.exempt [8, 23, 800/1]", "tpp.exempt [8, 23, 800/6]");
    }

    @ParameterizedTest
    @EnumSource(names = "NO_TPP", mode = EnumSource.Mode.EXCLUDE)
    void onlyTheExemptionFromTppSuspendsIt(Kind kind) {
        TppMonth found = july(FIVE_MILLION.withExemptions(List.of(exemption(kind, 1, 31))));
        assertThat(found.suspended()).isZero();
        assertThat(found.payable()).isEqualByComparingTo("5000000");
    }

    @Test
    void anExemptionOfThePackSuspendsTheWholeUnitUntilItsLastDay() {
        assertThat(july(FIVE_MILLION, "{'exempt':[{'kind':'NO_TPP','until':'2026-07-03','letter':'U/1'}]}").suspended())
                .isEqualTo(3);
    }

    @Test
    void anExemptionOfFreeDaysTakesNothing() { // a Saturday and a Sunday
        assertThat(july(FIVE_MILLION.withExemptions(List.of(exemption(Kind.NO_TPP, 11, 12))))).satisfies(found -> {
            assertThat(found.suspended()).isZero();
            assertThat(Person.told(found.reasons())).noneMatch(step -> step.startsWith("tpp.exempt"));
        });
    }

    @Test
    void aDecidedCutIsTakenOfWhatIsLeftOfTheAllowance() {
        TppMonth found = july(FIVE_MILLION.withExemptions(List.of(exemption(Kind.NO_TPP, 20, 31)))
                .withDecisions(List.of(new DisciplineDecision("POTONG", YearMonth.of(2026, 5), "SK 1"))), CUTS);
        assertThat(found.cuts()).singleElement().satisfies(cut -> {
            assertThat(cut.nth()).isEqualTo(3);
            assertThat(cut.amount()).isEqualByComparingTo("706522"); // a quarter of 2,826,087, half up
        });
        assertThat(found.payable()).isEqualByComparingTo("2119565");
    }

    @ParameterizedTest(name = "cap {0} %: {1} is taken")
    @CsvSource({"100, 2000000", "10, 200000", "0, 0"})
    void aMonthOfAbsenceNeverCostsMoreThanTheCap(int cap, BigDecimal taken) {
        Person person = Person.by("nat-2023", "{'tpp':{'monthCapPct':%d}}".formatted(cap));
        TppMonth found = TppMonth.of(person.regulation(), JULY, person.days("2026-07-01", "2026-07-31"), FIVE_MILLION);
        assertThat(found.tpp().deduction()).isEqualByComparingTo(taken);
        assertThat(found.payable()).isEqualByComparingTo(new BigDecimal(5_000_000).subtract(taken));
    }

    private static List<WorkedWeek> weeks(Person person, String from, String to) {
        return WorkedWeek.of(person.regulation(), person.facts(from, to), person.days(from, to));
    }

    @Test
    void aWeekBeginsOnMondayAndASundayAsksForNothing() {
        assertThat(weeks(Person.by("nat-2023"), "2026-07-12", "2026-07-13")).containsExactly(
                new WorkedWeek(LocalDate.of(2026, 7, 6), 0, 0, 0), new WorkedWeek(LocalDate.of(2026, 7, 13), 450, 0,
                        0));
    }

    @Test
    void shiftsAskForTheirOwnHoursAndTheNightCountsWhereItBegan() {
        Person person = Person.rostered().shift("2026-07-06", "P").shift("2026-07-12", "M")
                .came("2026-07-06", "07:00 14:00").came("2026-07-12", "21:00 2026-07-13T07:00");
        assertThat(weeks(person, "2026-07-06", "2026-07-12"))
                .containsExactly(new WorkedWeek(LocalDate.of(2026, 7, 6), 1020, 1020, 0));
    }

    @Test
    void activityIsAskedOnlyOfThoseWhoWereThere() {
        Person person = Person.by("nat-2023").came("2026-07-06", "07:00 17:00")
                .permit("CT 2026-07-07 2026-07-07 FULL yes 2026-07-06").came("2026-07-09", "07:00 17:00");
        assertThat(Activity.of(new ActivityRule(300), person.days("2026-07-06", "2026-07-12"),
                Map.of(LocalDate.of(2026, 7, 7), 500, LocalDate.of(2026, 7, 9), 0))).containsExactly(
                        new Activity(LocalDate.of(2026, 7, 6), OptionalInt.empty(), 300),
                        new Activity(LocalDate.of(2026, 7, 9), OptionalInt.of(0), 300));
    }

    @Property(tries = 40)
    void drawingMorePeopleKeepsThoseDrawnBefore(@ForAll long seed, @ForAll @IntRange(max = 5) int few,
            @ForAll @IntRange(min = 5, max = 9) int more) {
        List<String> people = List.of("a", "b", "c", "d", "e", "f", "g", "h");
        List<String> drawn = SpotCheck.choose("s" + seed, people, few);
        assertThat(SpotCheck.choose("s" + seed, people, more)).satisfies(all -> assertThat(all.subList(0, few))
                .isEqualTo(drawn))
                .hasSize(Math.min(more, 8));
        List<String> others = people.stream().filter(one -> drawn.contains(one) || one.compareTo("e") < 0).toList();
        assertThat(SpotCheck.choose("s" + seed, others, few)).as("who was not drawn does not matter").isEqualTo(drawn);
    }
}
