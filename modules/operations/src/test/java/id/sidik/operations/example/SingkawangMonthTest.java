package id.sidik.operations.example;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.EmployeeKind;
import id.sidik.domain.Provenance;
import id.sidik.domain.Reason;
import id.sidik.operations.corrections.CorrectionLine;
import id.sidik.operations.corrections.Standing;
import id.sidik.operations.month.MonthState;
import id.sidik.rules.Discipline;
import id.sidik.rules.Regulation;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Singkawang in January 2026 (source 001; regulations 2.2): 1 and 16 January are free, 20 working days. Found in no
 * source: everything that Perwako 62/2019 itself says of hours, windows, tolerance, per cent, exemptions, sanctions and
 * forms. National values stand in and are told as "perlu dipastikan". The counter hours of the service standard are not
 * working hours, its list of officials is no exemption.
 */
class SingkawangMonthTest {
    @TempDir
    static Path home;
    private static RegionMonth january;

    @BeforeAll
    static void play() {
        january = new RegionMonth(Region.SINGKAWANG, home);
    }

    @AfterAll
    static void close() {
        january.close();
    }

    /** Workdays of February 2026: Monday 2 to Friday 6. */
    @Test
    void theMonthBecomesFinalOnTheFifthWorkday() {
        assertThat(january.steps()).containsEntry(MonthState.DRAFT, LocalDate.parse("2026-02-02"))
                .containsEntry(MonthState.FINAL, LocalDate.parse("2026-02-06"));
    }

    @ParameterizedTest(name = "PIN {0} on the {1}th: {2}")
    @CsvSource({"1, 2, H 0%", "1, 1, LN 0%", "1, 16, LN 0%", "1, 3, L 0%",
        // 07:45:59: seconds are cut
        "2, 6, H late 15 TL1 0.5%",
        // Friday ends at 16:30
        "3, 9, H early 5 PSW1 0.5%", "4, 20, TK 3%", "5, 27, H 0% MULTI_PUNCH", "6, 28, CT 0%", "6, 29, CT 0%"})
    void nationalValuesStandIn(int pin, int day, String told) {
        assertThat(january.told(pin, day)).isEqualTo(told);
    }

    @Test
    void theDayOnWhichTheTechnicianCameRestsOnTheSignedList() {
        for (int pin = 1; pin <= 6; pin++) {
            assertThat(january.drafted(pin, 13)).isEqualTo("TK 3%");
            assertThat(january.told(pin, 13)).isEqualTo("H 0% MANUAL_ENTRY");
        }
        assertThat(january.office.corrections().days().of(january.made.month())).hasSize(12)
                .allMatch(line -> line.correction().reason().equals("DEVICE_DOWN"))
                .extracting(CorrectionLine::standing).containsOnly(Standing.COUNTS);
    }

    /** 40 % is the discipline part: 4,000,000 x 40 % x 0.5 % = 8,000; 2,500,000 x 40 % x 9 % = 90,000. */
    @ParameterizedTest(name = "PIN {0}: {1} % is {2}")
    @CsvSource({"1, 0, 2400000 - 0 + 3600000 = 6000000", "2, 0.5, 1600000 - 8000 + 2400000 = 3992000",
        "3, 0.5, 1280000 - 6400 + 1920000 = 3193600", "4, 9, 1000000 - 90000 + 1500000 = 2410000",
        "6, 0, 400000 - 0 + 600000 = 1000000"})
    void theDisciplinePartIsCut(int pin, String pct, String pay) {
        assertThat(january.totals(pin).workdays()).isEqualTo(20);
        assertThat(january.totals(pin).deductionPct()).isEqualByComparingTo(pct);
        assertThat(january.pay(pin)).isEqualTo(pay);
    }

    @Test
    void threeDaysAreTheFirstStepOfPp94() {
        assertThat(january.year(4)).extracting(Discipline::totalDays, Discipline::maxConsecutive,
                Discipline::ladderCode).containsExactly(3, 3, "TEGURAN_LISAN");
        assertThat(january.year(6)).as("leave is no absence").extracting(Discipline::totalDays, Discipline::ladderCode)
                .containsExactly(0, "NONE");
    }

    @Test
    void aPartTimePppkIsKnownAsOne() {
        assertThat(january.office.people().list().get(5).employee().kind()).isEqualTo(EmployeeKind.PPPK_PW);
    }

    @Test
    void whatTheMonthUsedAndNobodyFoundNeedsConfirmation() {
        assertThat(january.sheet().recap().openValues()).contains("patterns", "windows", "windows.multiIn", "tolerance",
                "deduction.late", "deduction.early", "deduction.absentPct", "permits", "tpp.base");
    }

    @ParameterizedTest
    @ValueSource(strings = {"patterns.5D.days", "patterns.5D.ramadan", "windows", "tolerance", "deduction.type",
        "deduction.late", "deduction.early", "deduction.absentPct", "deduction.fullMonthAbsentPct", "apel", "permits",
        "evidence", "tpp.base", "tpp.weightDiscipline", "reconciliation", "enrolment"})
    void noValueOfThePerwakoIsToldAsLaw(String path) {
        Regulation pack = january.office.recaps().current();
        assertThat(pack.mark(path).provenance()).isEqualTo(Provenance.ASSUMPTION);
    }

    @Test
    void everyStepOfADaySaysHowSureItIs() {
        List<Reason> reasons = january.day(2, 6).reasons();
        assertThat(reasons).filteredOn(reason -> !reason.article().isBlank()).isNotEmpty()
                .extracting(Reason::provenance).containsOnly(Provenance.ASSUMPTION);
    }
}
