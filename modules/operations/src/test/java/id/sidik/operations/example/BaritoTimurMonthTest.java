package id.sidik.operations.example;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.DayFlag;
import id.sidik.domain.ManualReason;
import id.sidik.operations.corrections.SheetLine;
import id.sidik.operations.corrections.Standing;
import id.sidik.operations.month.MonthState;
import id.sidik.rules.Discipline;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Barito Timur in March 2024, when SE 800/74/ORG/2024 took effect (source 002; regulations 2.3). 11 and 12 March are
 * free, the fasting month begins on the 12th, 29 March is Good Friday: 18 working days of five a week, 23 of six. Found
 * in no source: per cent (national ones stand in), the hours of shifts (the unit's table), the windows.
 */
class BaritoTimurMonthTest {
    @TempDir
    static Path home;
    private static RegionMonth march;

    @BeforeAll
    static void play() {
        march = new RegionMonth(Region.BARITO_TIMUR, home);
    }

    @AfterAll
    static void close() {
        march.close();
    }

    /** Workdays of April 2024: Monday 1 to Friday 5. */
    @Test
    void theMonthBecomesFinalOnTheFifthWorkday() {
        assertThat(march.steps()).containsEntry(MonthState.DRAFT, LocalDate.parse("2024-04-01"))
                .containsEntry(MonthState.FINAL, LocalDate.parse("2024-04-05"));
    }

    @ParameterizedTest(name = "PIN {0} on the {1}th: {2}")
    @CsvSource({
        // five days: 07:30, on Friday 07:00; each band to its last minute
        "2, 5, H late 30 TL1 0.5%", "2, 6, H late 31 TL2 1%", "2, 7, H late 90 TL3 1.25%", "2, 8, H late 91 TL4 1.5%",
        // the fasting month: Monday to 15:00, Friday to 15:30
        "3, 18, H early 30 PSW1 0.5%", "3, 22, H early 10 PSW1 0.5%",
        // six days: Saturday is a working day, in the fasting month from 08:00
        "5, 9, TK 3%", "5, 16, H late 10 TL1 0.5%", "4, 15, H TL4 1.5% NO_IN", "6, 10, L 0% WORKED_ON_OFFDAY",
        "2, 9, L 0%", "5, 11, LN 0%", "5, 12, CBM 0%", "5, 29, LN 0%"})
    void fiveAndSixDayUnitsHaveTheirOwnHours(int pin, int day, String told) {
        assertThat(march.told(pin, day)).isEqualTo(told);
    }

    @Test
    void aNightBelongsToTheDayOnWhichItBegan() {
        // 21:45 to 06:15 in place of 21:00 to 07:00
        assertThat(march.told(7, 13)).isEqualTo("H late 45 TL2 early 45 PSW2 2%");
        assertThat(march.day(7, 13).out()).contains(LocalDateTime.parse("2024-03-14T06:15"));
        assertThat(march.told(7, 14)).as("free after the night; its morning record is no work").isEqualTo("L 0%");
        assertThat(march.told(9, 14)).as("another night, in time").isEqualTo("H 0%");
    }

    @Test
    void aShiftFollowsItsRosterOnHolidaysToo() {
        assertThat(march.told(8, 11)).as("absent from the evening shift on Nyepi").isEqualTo("TK 3%");
        assertThat(march.told(9, 29)).as("an evening shift on Good Friday").isEqualTo("H 0%");
        assertThat(march.told(7, 29)).as("a night shift on Good Friday").isEqualTo("H 0%");
        assertThat(List.of(7, 8, 9)).extracting(pin -> march.totals(pin).workdays()).containsExactly(23, 23, 23);
    }

    @Test
    void whereThereIsNoNetworkASignedListCounts() {
        assertThat(march.draft(10).totals().absent()).as("before the list came").isEqualTo(18);
        assertThat(march.draft(10).totals().deductionPct()).as("a whole month absent").isEqualByComparingTo("100");
        assertThat(march.totals(10).present()).isEqualTo(18);
        assertThat(march.row(10).days().stream().filter(day -> day.flags().contains(DayFlag.MANUAL_ENTRY))).hasSize(18);
        assertThat(march.told(10, 4)).as("08:05 by the list").isEqualTo("H late 35 TL2 1% MANUAL_ENTRY");
        SheetLine list = march.office.corrections().sheets().list().getFirst();
        assertThat(list.sheet().reason()).isEqualTo(ManualReason.NO_NETWORK);
        assertThat(list.sheet().signer()).as("reported to the head of the unit").isEqualTo("Contoh Pegawai Satu");
        assertThat(list.records()).isEqualTo(36);
        assertThat(list.standing()).isEqualTo(Standing.COUNTS);
    }

    /** 40 % is the discipline part: 4,000,000 x 40 % x 4.25 % = 68,000; 3,500,000 x 40 % x 2 % = 28,000. */
    @ParameterizedTest(name = "PIN {0}: {1} % is {2}")
    @CsvSource({"1, 0, 2400000 - 0 + 3600000 = 6000000", "2, 4.25, 1600000 - 68000 + 2400000 = 3932000",
        "3, 1, 1280000 - 12800 + 1920000 = 3187200", "4, 1.5, 1000000 - 15000 + 1500000 = 2485000",
        "5, 3.5, 1000000 - 35000 + 1500000 = 2465000", "7, 2, 1400000 - 28000 + 2100000 = 3472000",
        "8, 3, 1400000 - 42000 + 2100000 = 3458000", "10, 1, 1200000 - 12000 + 1800000 = 2988000",
        "11, 9, 1200000 - 108000 + 1800000 = 2892000"})
    void theDisciplinePartIsCut(int pin, String pct, String pay) {
        assertThat(march.totals(pin).deductionPct()).isEqualByComparingTo(pct);
        assertThat(march.pay(pin)).isEqualTo(pay);
    }

    @Test
    void threeDaysAreTheFirstStepOfPp94() {
        assertThat(march.year(11)).extracting(Discipline::totalDays, Discipline::maxConsecutive,
                Discipline::ladderCode).containsExactly(3, 3, "TEGURAN_LISAN");
        assertThat(march.year(2)).as("30 + 31 + 90 + 91 minutes").extracting(Discipline::shortMinutes,
                Discipline::convertedDays, Discipline::ladderCode).containsExactly(242, 0, "NONE");
    }

    @Test
    void whatNoSourceSaysIsNamed() {
        assertThat(march.sheet().recap().openValues()).contains("deduction.late", "deduction.early",
                "deduction.absentPct", "patterns.SHIFT", "windows", "tpp.base")
                .doesNotContain("patterns.5D.days", "patterns.6D.days", "patterns.5D.ramadan");
    }
}
