package id.sidik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.DayResult;
import id.sidik.domain.DayType;
import id.sidik.rules.Discipline.Proposal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs of absence, told as a row of days from a first date: A absent, P present, V on leave, a full stop for free. */
class AbsenceRunTest {
    private static List<DayResult> days(LocalDate first, String row) {
        List<DayResult> days = new ArrayList<>();
        for (int i = 0; i < row.length(); i++) days.add(day(first.plusDays(i), row.charAt(i)));
        return days;
    }

    private static DayResult day(LocalDate date, char letter) {
        String status = switch (letter) {
            case 'A' -> DayResult.ABSENT;
            case 'P' -> DayResult.PRESENT;
            case 'V' -> "CT";
            default -> "L";
        };
        return new DayResult(date, letter == '.' ? DayType.OFF : DayType.WORK, status, Optional.empty(),
                Optional.empty(), 0, 0, Optional.empty(), Optional.empty(), Set.of(), BigDecimal.ZERO, List.of());
    }

    private static String told(Optional<AbsenceRun> run) {
        return run.map(one -> one.days() + " " + one.from() + " " + one.to()).orElse("none");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"'', none", "PPP, none", "..., none", "A, 1 2026-07-06 2026-07-06", "AAPA, 2 2026-07-06 2026-07-07",
        "APAA, 2 2026-07-08 2026-07-09", "AA..A, 3 2026-07-06 2026-07-10", "A..PA, 1 2026-07-06 2026-07-06",
        "AVA, 1 2026-07-06 2026-07-06", "..AA.., 2 2026-07-08 2026-07-09", "AAPAAPAA, 2 2026-07-06 2026-07-07"})
    void theLongestRunIsOfWorkdaysAndTheEarliestOfEquals(String row, String expected) {
        assertThat(told(AbsenceRun.longest(days(LocalDate.of(2026, 7, 6), row), 2026))).isEqualTo(expected);
    }

    /** From 29 December 2025; the fourth day is New Year. */
    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({"AAA.AP, 2025, 4 2025-12-29 2026-01-02", "AAA.AP, 2026, 4 2025-12-29 2026-01-02",
        "AAAPAA, 2025, 3 2025-12-29 2025-12-31", "AAAPAA, 2026, 2 2026-01-02 2026-01-03", "AAA.PP, 2026, none",
        "PPP.AA, 2025, none", "AAAAAA, 2027, none"})
    void aRunBelongsToEveryYearItTouchesAndIsNotCutAtItsEnd(String row, int year, String expected) {
        assertThat(told(AbsenceRun.longest(days(LocalDate.of(2025, 12, 29), row), year))).isEqualTo(expected);
    }

    private static Discipline absentFrom6July(String last, String... overrides) {
        Person person = Person.by("nat-2023", overrides);
        return Discipline.of(person.regulation(), 2026, person.days("2026-07-06", last));
    }

    @ParameterizedTest(name = "until {0}: {1}")
    @CsvSource({"2026-07-16, PERNYATAAN_TIDAK_PUAS, false", "2026-07-17, PDHTAPS, true"})
    void theTenthDayInARowChangesTheStep(String last, String code, boolean byRun) {
        assertThat(absentFrom6July(last).proposal().orElseThrow()).isEqualTo(
                new Proposal(code, Optional.of(byRun ? Ladder.Tier.BERAT : Ladder.Tier.RINGAN), "PP94", byRun));
    }

    @Test
    void aRunWhoseStepTheOwnLadderDoesNotKnowHasNoTierAndNoRegime() {
        String own = "{'discipline':{'consecutive':{'days':2,'code':'KHUSUS'},"
                + "'ladder':[{'from':2,'to':4,'code':'A','tier':'RINGAN'},{'from':5,'to':null,'code':'B','tier':'BERAT'}]}}";
        assertThat(absentFrom6July("2026-07-07", own).proposal())
                .contains(new Proposal("KHUSUS", Optional.empty(), "", true));
        assertThat(absentFrom6July("2026-07-06", own).proposal()).isEmpty();
    }

    @Test
    void belowTheFirstStepNothingIsProposedAndTheTotalIsTold() {
        Discipline found = absentFrom6July("2026-07-07");
        assertThat(found.proposal()).isEmpty();
        assertThat(Person.told(found.reasons())).endsWith("ladder.below [2]");
    }

    @ParameterizedTest(name = "{0} minutes: {1} days, {2} left")
    @CsvSource({"0, 0, 0", "449, 0, 449", "450, 1, 0", "451, 1, 1", "899, 1, 449", "900, 2, 0"})
    void onlyWholeDaysOfMinutesBecomeAbsence(int minutes, int days, int left) {
        Discipline found = Discipline.ofSums(Person.regulation("nat-2023"), 2026, Set.of(),
                Map.of(LocalDate.of(2026, 3, 30), minutes));
        assertThat(found.totalDays()).isEqualTo(days);
        assertThat(found.remainderMinutes()).isEqualTo(left);
    }
}
