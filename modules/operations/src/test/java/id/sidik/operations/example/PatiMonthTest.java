package id.sidik.operations.example;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Reason;
import id.sidik.operations.month.MonthState;
import id.sidik.operations.roads.PhoneLine;
import id.sidik.rules.Discipline;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pati in September 2024, a year after Presensiku began (source 004, Perbup 76/2019 art 13): Monday to Thursday 07:30
 * to 15:30, Friday to 14:00 (SE 061.2/2872); 16 September is free, 20 working days. Found in no source: per cent,
 * tolerance, windows (national values and defaults stand in), the words of the ladder (PP 94/2021).
 */
class PatiMonthTest {
    @TempDir
    static Path home;
    private static RegionMonth september;

    @BeforeAll
    static void play() {
        september = new RegionMonth(Region.PATI, home);
    }

    @AfterAll
    static void close() {
        september.close();
    }

    /** Workdays of October 2024: Tuesday 1 to Friday 4, Monday 7. */
    @Test
    void theMonthBecomesFinalOnTheFifthWorkday() {
        assertThat(september.steps()).containsEntry(MonthState.DRAFT, LocalDate.parse("2024-10-01"))
                .containsEntry(MonthState.FINAL, LocalDate.parse("2024-10-07"));
    }

    @ParameterizedTest(name = "PIN {0} on the {1}th: {2}")
    @CsvSource({
        // after the hour of coming is late
        "2, 3, H late 12 TL1 0.5%", "2, 10, H late 61 TL3 1.25%",
        // before the hour of going is a violation, on Friday before 14:00
        "3, 2, H early 10 PSW1 0.5%", "3, 6, H early 15 PSW1 0.5%",
        // two records a day: with one of them the other is missing
        "4, 11, H PSW4 1.5% NO_OUT", "4, 12, H TL4 1.5% NO_IN",
        "5, 18, DL 0%", "5, 23, TK 3%", "1, 16, LN 0%", "1, 7, L 0%", "1, 6, H 0%"})
    void twoRecordsADayLateAndEarly(int pin, int day, String told) {
        assertThat(september.told(pin, day)).isEqualTo(told);
    }

    /** 0.0027 degrees of latitude are 300 metres; 100 are allowed, and a face is sure from 70 of 100. */
    @Test
    void distanceAndFaceAreReadFromTheExportAndOnlyAskedAbout() {
        List<PhoneLine> lines = september.office.roads().phones().list(september.made.month());
        assertThat(lines).as("five people, twenty days, without two halves and two days").hasSize(5 * 20 * 2 - 2 - 4)
                .allMatch(line -> line.source().equals("Presensiku"));
        assertThat(lines.stream().filter(line -> !line.doubts().isEmpty())).extracting(PhoneLine::doubts)
                .containsExactly(List.of("TOO_FAR"), List.of("FACE_LOW"));
        assertThat(lines.stream().filter(line -> line.doubts().contains("TOO_FAR")).findFirst().orElseThrow()
                .distance().orElseThrow()).isBetween(new BigDecimal("299"), new BigDecimal("302"));
        assertThat(september.told(2, 4)).as("nobody is punished by a doubt").isEqualTo("H 0%");
        assertThat(september.told(3, 5)).isEqualTo("H 0%");
        assertThat(september.day(1, 6).reasons()).extracting(Reason::rule).contains("record.phone");
        assertThat(september.day(6, 6).reasons()).extracting(Reason::rule).doesNotContain("record.phone");
    }

    /** 40 % is the discipline part: 3,000,000 x 40 % x 1.75 % = 21,000. */
    @ParameterizedTest(name = "PIN {0}: {1} % is {2}")
    @CsvSource({"1, 0, 1600000 - 0 + 2400000 = 4000000", "2, 1.75, 1200000 - 21000 + 1800000 = 2979000",
        "3, 1, 1000000 - 10000 + 1500000 = 2490000", "4, 3, 1000000 - 30000 + 1500000 = 2470000",
        "5, 3, 1000000 - 30000 + 1500000 = 2470000", "6, 3, 800000 - 24000 + 1200000 = 1976000"})
    void theDisciplinePartIsCut(int pin, String pct, String pay) {
        assertThat(september.totals(pin).workdays()).isEqualTo(20);
        assertThat(september.totals(pin).deductionPct()).isEqualByComparingTo(pct);
        assertThat(september.pay(pin)).isEqualTo(pay);
    }

    @Test
    void minutesAddUpAndOneDayIsBelowTheFirstStep() {
        assertThat(september.year(2)).extracting(Discipline::shortMinutes, Discipline::convertedDays)
                .containsExactly(73, 0);
        assertThat(september.year(6)).extracting(Discipline::totalDays, Discipline::ladderCode)
                .containsExactly(1, "NONE");
    }

    @Test
    void whatNoSourceSaysIsNamedAndTheHoursAreKnown() {
        assertThat(september.sheet().recap().openValues()).contains("deduction.late", "deduction.early",
                "deduction.absentPct", "tolerance", "windows", "tpp.base")
                .doesNotContain("patterns.5D", "patterns.5D.days");
    }
}
