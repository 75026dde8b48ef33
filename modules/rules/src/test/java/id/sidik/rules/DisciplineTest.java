package id.sidik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Holiday.Kind;
import id.sidik.domain.Provenance;
import id.sidik.domain.Reason;
import id.sidik.rules.Discipline.Proposal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisciplineTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static Set<LocalDate> absences(int count) {
        return Stream.iterate(DAY, day -> day.plusDays(7)).limit(count).collect(Collectors.toSet());
    }

    @Test
    void minutesBecomeDaysAndTheTotalAStep() {
        Discipline found = Discipline.ofSums(Person.regulation("kbb-2024"), 2026, absences(2), Map.of(DAY, 1_000));
        assertThat(found).extracting(Discipline::absentDays, Discipline::convertedDays, Discipline::remainderMinutes,
                Discipline::totalDays, Discipline::ladderCode).containsExactly(2, 2, 100, 4, "TEGURAN_TERTULIS");
        assertThat(found.proposal()).contains(
                new Proposal("TEGURAN_TERTULIS", Optional.of(Ladder.Tier.RINGAN), "PP94", false));
        assertThat(Person.told(found.reasons())).containsExactly("year.absent [2, 2026]",
                "year.converted [1000, 450, 2, 100]", "year.total [2, 2, 4]",
                "ladder.step [TEGURAN_TERTULIS, 4, 4, 6]");
        Reason step = found.reasons().getLast();
        assertThat(step.article()).isEqualTo("PP 94/2021 pasal 9-11");
        assertThat(step.provenance()).isEqualTo(Provenance.SEED);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            {'discipline':{'convert':false}}     | 2 0 1000
            {'discipline':{'minutesPerDay':390}} | 4 2 220
            {'discipline':{'minutesPerDay':500}} | 4 2 0
            """)
    void whatMinutesAreWorthIsThePacks(String change, String expected) {
        Discipline found = Discipline.ofSums(Person.regulation("nat-2023", change), 2026, absences(2),
                Map.of(DAY, 1_000));
        assertThat(found.totalDays() + " " + found.convertedDays() + " " + found.remainderMinutes())
                .isEqualTo(expected);
    }

    @Test
    void theRestOfTheYearsBeforeCountsOnlyWhereThePackSaysSo() {
        Map<LocalDate, Integer> minutes = Map.of(DAY.minusYears(2), 500, DAY.minusYears(1), 420, DAY, 430);
        assertThat(Discipline.ofSums(Person.regulation("nat-2023"), 2026, Set.of(), minutes).totalDays()).isZero();
        Discipline carried = Discipline.ofSums(Person.regulation("nat-2023", "{'discipline':{'carryOver':true}}"),
                2026, Set.of(), minutes);
        assertThat(carried.shortMinutes()).isEqualTo(450); // 500 leaves 50, 50 + 420 leaves 20, 20 + 430
        assertThat(carried.totalDays()).isEqualTo(1);
        assertThat(Person.told(carried.reasons())).contains("year.carried [20, 2025]");
    }

    @Test
    void aRunDecidesWhateverTheTotal() {
        Person person = Person.by("nat-2023").holiday("2026-07-08", Kind.HOLIDAY);
        Discipline found = Discipline.of(person.regulation(), 2026, person.days("2026-07-06", "2026-07-20"));
        assertThat(found.longestRun()).contains(
                new AbsenceRun(10, LocalDate.of(2026, 7, 6), LocalDate.of(2026, 7, 20)));
        assertThat(found.proposal()).contains(new Proposal("PDHTAPS", Optional.of(Ladder.Tier.BERAT), "PP94", true));
        assertThat(Person.told(found.reasons())).endsWith("year.run [10, 2026-07-06, 2026-07-20]",
                "ladder.run [PDHTAPS, 10, 10]");
    }

    @ParameterizedTest(name = "{0} in between: {1} in a row")
    @CsvSource({"'', 7", "record, 4", "leave, 4", "holiday, 6"})
    void anythingButAFreeDayBreaksTheRun(String between, int expected) {
        Person person = Person.by("nat-2023");
        switch (between) {
            case "record" -> person.came("2026-07-10", "08:00");
            case "leave" -> person.permit("CT 2026-07-10 2026-07-10 FULL yes 2026-07-10");
            case "holiday" -> person.holiday("2026-07-10", Kind.CUTI_BERSAMA);
            default -> person.came("2026-07-11", "08:00");
        }
        assertThat(Discipline.of(person.regulation(), 2026, person.days("2026-07-06", "2026-07-14")).maxConsecutive())
                .isEqualTo(expected);
    }

    @Test
    void aRunThatOnlyTouchesTheYearBeforeIsNotThisYears() {
        Person person = Person.by("nat-2023").came("2025-12-31", "07:30").holiday("2026-01-01", Kind.HOLIDAY)
                .came("2026-01-02", "07:30");
        assertThat(Discipline.of(person.regulation(), 2026, person.days("2025-12-22", "2026-01-05")).longestRun())
                .contains(new AbsenceRun(1, LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 5)));
    }

    @Test
    void withoutALadderInThePackTheOneOfTheLastViolationHolds() {
        Regulation byDate = Person.regulation("klaten-2019", "{'discipline':{'ladder':null}}");
        Set<LocalDate> august = Set.of(LocalDate.of(2021, 8, 26), LocalDate.of(2021, 8, 27),
                LocalDate.of(2021, 8, 30));
        assertThat(Discipline.ofSums(byDate, 2021, august, Map.of()).ladderCode()).isEqualTo("NONE");
        Discipline after = Discipline.ofSums(byDate, 2021, august, Map.of(LocalDate.of(2021, 8, 31), 1));
        assertThat(after.ladderCode()).isEqualTo("TEGURAN_LISAN");
        assertThat(Person.told(after.reasons())).contains("ladder.ofDate [PP94, 2021-08-31]");
    }

    @Test
    void aLadderThatIsNoLongerInForceIsToldAndNotReplaced() {
        Discipline found = Discipline.ofSums(Person.regulation("klaten-2019"), 2026, absences(5), Map.of());
        assertThat(found.proposal().orElseThrow().regime()).isEqualTo("PP53");
        assertThat(Person.told(found.reasons())).contains("ladder.outdated [PP53, PP94, 2026-03-30]",
                "ladder.step [TEGURAN_LISAN, 5, 5, 5]");
    }

    @Test
    void theLastStepHasNoEnd() {
        Discipline found = Discipline.ofSums(Person.regulation("nat-2023"), 2026, absences(30), Map.of());
        assertThat(Person.told(found.reasons())).endsWith("ladder.last [PDHTAPS, 30, 28]");
    }
}
