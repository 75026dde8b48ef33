package id.sidik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.DayResult;
import id.sidik.domain.Holiday.Kind;
import id.sidik.domain.Provenance;
import id.sidik.domain.Reason;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReasonsTest {
    private static List<String> told(DayResult day) {
        return day.reasons().stream().map(reason -> reason.rule() + " " + reason.figures()).toList();
    }

    @Test
    void aPresentDayTellsItsStepsInTheirOrder() {
        DayResult day = Person.by("nat-2023").came("2026-07-06", "05:00 08:01 08:05m 15:00 15:40").day("2026-07-06");
        assertThat(told(day)).containsExactly("hours.weekday [5D, MON, 07:30, 16:00]",
                "windows.around [05:30, 11:45, 11:46, 20:00]", "in.first [08:01, 2]", "out.last [15:40, 2]",
                "record.outside [1, 05:00, 05:00]", "late.minutes [07:30, 08:01, 31]",
                "early.minutes [16:00, 15:40, 20]", "late.class [TL2, 31, 31, 60, 1]",
                "early.class [PSW1, 20, 1, 30, 0.5]");
    }

    @Test
    void theArticleAndItsCertaintyStandBesideTheStep() {
        List<Reason> reasons = Person.by("nat-2023").came("2026-07-06", "08:01 16:00").day("2026-07-06").reasons();
        assertThat(reasons.getFirst().article()).isEqualTo("Perpres 21/2023 pasal 4(1)");
        assertThat(reasons.getFirst().provenance()).isEqualTo(Provenance.FOUND);
        assertThat(reasons.getLast().article()).contains("Kaur 3/2022 pasal 9");
        assertThat(reasons.getLast().provenance()).isEqualTo(Provenance.SECONDARY);
    }

    @Test
    void aStepIsNoSurerThanTheLeastSureOfItsValues() {
        Reason windows = Person.by("kbb-2024").came("2026-07-06", "07:00 16:00").day("2026-07-06").reasons().get(1);
        assertThat(windows.rule()).isEqualTo("windows.clock");
        assertThat(windows.provenance()).isEqualTo(Provenance.ASSUMPTION);
        assertThat(windows.article()).isEqualTo("SE 800/1201-BKPSDM/2024: pembacaan ketat");
    }

    @Test
    void missingRecordsAndTheDaysLimitAreTold() {
        DayResult day = Person.by("nat-2023", "{'deduction':{'dayCapPct':2}}").came("2026-07-06", "11:00")
                .day("2026-07-06");
        assertThat(told(day)).containsSubsequence("in.only [11:00]", "late.minutes [07:30, 11:00, 210]",
                "out.missing [11:46, 20:00]", "late.class [TL4, 210, 91, , 1.5]", "out.missing.class [PSW4, 1.5]",
                "day.cap [3, 2]");
    }

    @Test
    void theMorningOfANightShiftIsToldWithItsDate() {
        DayResult day = Person.rostered().shift("2026-07-13", "M").came("2026-07-14", "06:50").day("2026-07-13");
        assertThat(told(day)).containsExactly("hours.shift [SHIFT, M, 21:00, 2026-07-14T07:00]",
                "windows.around [19:00, 2026-07-14T02:00, 2026-07-14T02:01, 2026-07-14T11:00]",
                "out.only [2026-07-14T06:50]", "in.missing [19:00, 2026-07-14T02:00]",
                "early.minutes [2026-07-14T07:00, 2026-07-14T06:50, 10]", "in.missing.class [TL4, 1.5]",
                "early.class [PSW1, 10, 1, 30, 0.5]");
    }

    @Test
    void permitsTellWhyTheyWereRefusedOrAccepted() {
        DayResult day = Person.by("kbb-2024").permit("CT 2026-07-06 2026-07-06 FULL no -")
                .permit("S 2026-07-06 2026-07-06 FULL yes 2026-07-09 2026-07-06")
                .permit("DL 2026-07-06 2026-07-06 FULL yes 2026-07-07 2026-07-06").came("2026-07-06", "07:00")
                .day("2026-07-06");
        assertThat(told(day)).containsExactly("hours.weekday [5D, MON, 07:30, 16:00]",
                "windows.clock [06:00, 07:30, 16:00, 19:00]", "in.only [07:00]",
                "permit.notApproved [CT, Cuti tahunan]",
                "permit.accepted.inTime [DL, Dinas luar, 2026-07-07, 2026-07-07]",
                "permit.evidenceLate [S, Sakit (surat dokter, s.d. 14 hari), 2026-07-09, 2026-07-07]",
                "permit.full [DL, Dinas luar, 0]",
                "permit.punched [1, 07:00, 07:00]");
    }

    @Test
    void aHolidayTellsItsNameAndDecree() {
        Reason reason = Person.by("nat-2023").holiday("2026-08-17", Kind.HOLIDAY).day("2026-08-17").reasons()
                .getFirst();
        assertThat(reason).isEqualTo(
                new Reason("day.holiday", List.of("Hari Contoh"), "SKB Contoh", Provenance.FOUND));
    }

    @Test
    void theFlatScaleTellsEachEvent() {
        DayResult day = Person.by("klaten-2019").came("2026-07-06", "09:00 13:00").day("2026-07-06");
        assertThat(told(day)).endsWith("late.free [120]", "apel.missed [07:10, 09:00, 1]", "early.flat [150, 1]");
    }

    @Test
    void everyKeyHasAnUnmistakableName() {
        assertThat(Arrays.stream(ReasonKey.values()).map(ReasonKey::rule)).doesNotHaveDuplicates()
                .allSatisfy(rule -> assertThat(ReasonKey.of(rule)).isPresent());
    }
}
