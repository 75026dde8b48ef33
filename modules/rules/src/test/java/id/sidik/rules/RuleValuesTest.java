package id.sidik.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.rules.Tolerance.GraceMode;
import id.sidik.rules.TppRule.Base;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The small sums of the rules, each by its own figures. */
class RuleValuesTest {
    private static final BigDecimal THREE = new BigDecimal(3);

    private static Deduction deduction(String escalation) {
        SortedMap<Integer, BigDecimal> listed = new TreeMap<>();
        for (String one : escalation.isEmpty() ? new String[0] : escalation.split(" ")) {
            listed.put(Integer.valueOf(one.split("=")[0]), new BigDecimal(one.split("=")[1]));
        }
        return new Deduction(new Deduction.Flat(THREE, THREE, THREE), THREE, THREE, Optional.empty(), listed);
    }

    @ParameterizedTest(name = "[{0}]: {1} absences cost {2}")
    @CsvSource({"'', 0, 0", "'', 1, 3", "'', 7, 21", "1=4.5 2=9 3=100, 0, 0", "1=4.5 2=9 3=100, 2, 9",
        "1=4.5 2=9 3=100, 5, 106", "3=20, 2, 6", "3=20, 3, 20", "3=20 6=50, 5, 26", "3=20 6=50, 6, 50"})
    void absencesCostWhatIsListedAndBetweenTheUsualValueMore(String escalation, int absences, BigDecimal together) {
        assertThat(deduction(escalation).absences(absences)).isEqualByComparingTo(together);
    }

    @ParameterizedTest(name = "{1} with {0} grace: {2} late counts {3}")
    @CsvSource({"0, FULL, 1, 1", "0, EXCESS, 1, 1", "15, FULL, 15, 0", "15, FULL, 16, 16", "15, EXCESS, 15, 0",
        "15, EXCESS, 16, 1", "15, EXCESS, 0, 0"})
    void theLastMinuteOfTheGraceIsStillFree(int grace, GraceMode mode, int late, int counted) {
        assertThat(new Tolerance(grace, mode, Optional.empty(), 0).counted(late)).isEqualTo(counted);
    }

    @ParameterizedTest(name = "{0}: {1} late moves the end by {2}")
    @CsvSource({"EXACT, 1, 1", "EXACT, 29, 29", "BLOCK, 1, 30", "BLOCK, 29, 30"})
    void theEndMovesByTheMinutesOrByTheBlock(Tolerance.Unit unit, int late, int moved) {
        assertThat(new Tolerance.MakeUp(60, unit, 30).moves(late)).isEqualTo(moved);
    }

    private static TppRule rule(Base base, int discipline, int cap) {
        return new TppRule(base, BigDecimal.valueOf(discipline), BigDecimal.valueOf(100L - discipline),
                BigDecimal.valueOf(cap), List.of());
    }

    @ParameterizedTest(name = "{0}, {1} % discipline, cap {2}: {3} less {4} %, {5} % achieved pays {7}")
    @CsvSource({"TOTAL, 40, 100, 5000000, 3, 100, 150000, 4850000", "TOTAL, 40, 100, 5000000, 3, 0, 150000, 4850000",
        "TOTAL, 40, 25, 5000000, 60, 100, 1250000, 3750000", "TOTAL, 40, 100, 5000000, 250, 100, 5000000, 0",
        "TOTAL, 40, 100, 101, 0.5, 100, 1, 100", "TOTAL, 40, 100, 99, 0.5, 100, 0, 99",
        "DISCIPLINE_COMPONENT, 40, 100, 5000000, 3, 100, 60000, 4940000",
        "DISCIPLINE_COMPONENT, 40, 100, 5000000, 3, 50, 60000, 3440000",
        "DISCIPLINE_COMPONENT, 40, 100, 5000000, 100, 0, 2000000, 0",
        "DISCIPLINE_COMPONENT, 40, 50, 5000000, 100, 100, 1000000, 4000000",
        "DISCIPLINE_COMPONENT, 100, 100, 1000, 1.25, 0, 13, 987", "TOTAL, 40, 100, 0, 3, 100, 0, 0"})
    void thePerCentOfAMonthInWholeRupiah(Base base, int discipline, int cap, BigDecimal amount, BigDecimal pct,
            BigDecimal achieved, BigDecimal deduction, BigDecimal payable) {
        Tpp tpp = Tpp.of(rule(base, discipline, cap), amount, pct, achieved);
        assertThat(tpp.deduction()).isEqualTo(deduction);
        assertThat(tpp.payable()).isEqualTo(payable);
        assertThat(tpp.deductionPct()).isEqualByComparingTo(pct.min(BigDecimal.valueOf(cap)));
    }

    @ParameterizedTest(name = "{0} rupiah, {1} %: {2}")
    @CsvSource({"0, 0, true", "1, 100, true", "-1, 50, false", "1, -0.01, false", "1, 100.01, false"})
    void anAllowanceAndItsAchievementHaveTheirLimits(BigDecimal amount, BigDecimal achieved, boolean good) {
        if (good) assertThat(TppFacts.of(amount).withProductivity(achieved).productivityPct()).isEqualTo(achieved);
        else
            assertThatThrownBy(() -> new TppFacts(amount, achieved, List.of(), List.of(), java.util.Optional.empty()))
                    .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0}, Ramadan {1} with {2}: {3}")
    @CsvSource({"2026-07-06, false, , 07:10", "2026-07-06, true, , ", "2026-07-06, true, 08:10, 08:10",
        "2026-07-06, false, 08:10, 07:10", "2026-07-07, false, 08:10, ", "2026-07-07, true, 08:10, "})
    void aRollCallIsHeldOnItsWeekdaysAndInRamadanAtItsTimeThere(LocalDate day, boolean fasting,
            @Nullable LocalTime inRamadan, @Nullable LocalTime expected) {
        Apel apel = new Apel(EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(7, 10),
                Optional.ofNullable(inRamadan), Apel.Proof.LIST);
        assertThat(apel.time(day, fasting)).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void aKindOfLeaveThatThePackDoesNotNameCostsNothingAndAsksForNothing() {
        PermitKind kind = PermitKind.free("XX");
        assertThat(kind.code()).isEqualTo("XX").isEqualTo(kind.label());
        assertThat(kind.pct()).isZero();
        assertThat(kind.evidence() || kind.partial() || kind.suspendsTpp() || kind.quotaDays().isPresent()).isFalse();
    }

    @ParameterizedTest(name = "{0} days of PP 94: {1}")
    @CsvSource({"0, NONE", "6, TEGURAN_TERTULIS", "7, PERNYATAAN_TIDAK_PUAS", "10, PERNYATAAN_TIDAK_PUAS",
        "11, POTONG_TUKIN_25_6BLN", "13, POTONG_TUKIN_25_6BLN", "14, POTONG_TUKIN_25_9BLN", "16, POTONG_TUKIN_25_9BLN",
        "17, POTONG_TUKIN_25_12BLN", "20, POTONG_TUKIN_25_12BLN", "21, TURUN_JABATAN_12BLN", "24, TURUN_JABATAN_12BLN",
        "25, BEBAS_JABATAN_PELAKSANA_12BLN", "27, BEBAS_JABATAN_PELAKSANA_12BLN", "365, PDHTAPS"})
    void everyStepOfTheLadderHasBothItsEnds(int days, String code) {
        assertThat(Ladder.at(LocalDate.of(2026, 7, 6)).step(days).map(Ladder.Step::code).orElse(Ladder.NONE))
                .isEqualTo(code);
    }
}
