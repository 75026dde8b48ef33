package id.sidik.operations.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.sidik.domain.DayResult;
import id.sidik.domain.DayType;
import id.sidik.domain.Provenance;
import id.sidik.domain.Reason;
import id.sidik.reporting.CutKind;
import id.sidik.reporting.CutPart;

/** Each step of the rules that takes something is one part of a deduction. */
class CutPartsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 6);

    private static DayResult day(String pct, Reason... steps) {
        return new DayResult(DAY, DayType.WORK, "H", Optional.empty(), Optional.empty(), 0, 0, Optional.empty(),
                Optional.empty(), Set.of(), new BigDecimal(pct), List.of(steps));
    }

    private static Reason step(String rule, String... figures) {
        return new Reason(rule, Arrays.asList(figures), "", Provenance.SEED);
    }

    @ParameterizedTest(name = "{0} [{1}] is {2} of {3} %")
    @CsvSource(delimiter = ';', textBlock = """
            absent;               3;                    ABSENT;    3;    ''
            absent.nth;           2,7,4;                ABSENT;    4;    ''
            late.class;           TL2,45,31,60,1;       LATE;      1;    TL2
            late.class;           TL4,120,91,,1.5;      LATE;      1.5;  TL4
            late.free;            12;                   LATE;      0;    ''
            early.class;          PSW1,10,1,30,0.5;     EARLY;     0.5;  PSW1
            early.flat;           10,2;                 EARLY;     2;    ''
            in.missing.class;     TL4,1.5;              NO_RECORD; 1.5;  ''
            out.missing.class;    PSW4,1.5;             NO_RECORD; 1.5;  ''
            record.missing.flat;  2.5;                  NO_RECORD; 2.5;  ''
            apel.missed;          07:15,07:20,1;        APEL;      1;    ''
            apel.notListed;       1;                    APEL;      1;    ''
            permit.full;          I,Izin,2;             PERMIT;    2;    ''
            exempt.study;         TB,Tugas belajar,5,x; PERMIT;    5;    ''
            """)
    void aStepOfTheRulesIsOnePart(String rule, String figures, CutKind kind, String pct, String band) {
        Map<CutKind, CutPart> parts = CutParts.of(List.of(day(pct, step(rule, figures.split(",")))), new BigDecimal(
                pct));
        assertThat(parts.get(kind)).isEqualTo(CutPart.once(band, new BigDecimal(pct)));
        assertThat(parts.get(CutKind.LIMIT).pct()).isEqualByComparingTo("0");
        assertThat(parts).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            late.none;          07:30,07:20
            permit.full;        DL,Dinas luar,0
            permit.evidenceLate; DL,Dinas luar,2026-10-09,2026-10-07
            in.first;           07:20,2
            apel.listed;        ''
            nobody.knows;       1
            """)
    void aStepThatTakesNothingIsNoPart(String rule, String figures) {
        assertThat(CutParts.of(List.of(day("0", step(rule, figures.split(",")))), BigDecimal.ZERO)).containsOnlyKeys(
                CutKind.LIMIT);
    }

    @Test
    void partsOfManyDaysAddUpByTheirClasses() {
        List<DayResult> days = IntStream.rangeClosed(1, 6).mapToObj(i -> i % 2 == 0
                ? day("0.5", step("late.class", "TL1", "10", "1", "30", "0.5"))
                : day("2", step("late.class", "TL2", "40", "31", "60", "1"), step("out.missing.class", "PSW2",
                        "1")))
                .toList();
        Map<CutKind, CutPart> parts = CutParts.of(days, new BigDecimal("7.5"));
        assertThat(parts.get(CutKind.LATE).times()).isEqualTo(6);
        assertThat(parts.get(CutKind.LATE).classes()).containsExactly(Map.entry("TL1", 3), Map.entry("TL2", 3));
        assertThat(parts.get(CutKind.LATE).pct()).isEqualByComparingTo("4.5");
        assertThat(parts.get(CutKind.NO_RECORD).pct()).isEqualByComparingTo("3");
        assertThat(parts.get(CutKind.LIMIT).pct()).isEqualByComparingTo("0");
    }

    @Test
    void whatTheMonthsLimitTookAwayIsTheLimitsPart() {
        List<DayResult> month = IntStream.rangeClosed(1, 22).mapToObj(_ -> day("3", step("absent", "3"))).toList();
        Map<CutKind, CutPart> parts = CutParts.of(month, new BigDecimal("40"));
        assertThat(parts.get(CutKind.ABSENT).pct()).isEqualByComparingTo("66");
        assertThat(parts.get(CutKind.LIMIT).pct()).isEqualByComparingTo("-26");
        assertThat(parts.get(CutKind.LIMIT).times()).isZero();
    }

    @Test
    void aMonthWithoutDaysHasNoPartButAnEmptyLimit() {
        assertThat(CutParts.of(List.of(), BigDecimal.ZERO)).hasSize(1);
    }
}
