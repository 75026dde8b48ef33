package id.sidik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Holiday;
import id.sidik.domain.RamadanPeriod;
import id.sidik.rules.PackLayer.Level;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the check of a pack keeps quiet about, and dates counted with a rule of the pack's own. */
class PackCheckEdgesTest {
    /** Ramadan 1452 begins in one year and ends in the next. */
    private static final WorkCalendar TURN = new WorkCalendar(
            List.of(new Holiday(LocalDate.of(2030, 8, 17), Holiday.Kind.HOLIDAY, "Hari Contoh", "SKB Contoh"),
                    new Holiday(LocalDate.of(2031, 8, 17), Holiday.Kind.HOLIDAY, "Hari Contoh", " ")),
            List.of(new RamadanPeriod("1452H", LocalDate.of(2030, 12, 26), LocalDate.of(2031, 1, 24))));

    private static List<String> findings(String unit, WorkCalendar calendar, int year) {
        return PackCheck.of(List.of(new PackLayer(Level.REGION, Resource.text("packs/nat-2023.json")),
                new PackLayer(Level.UNIT, unit.replace('\'', '"'))), calendar, year).stream()
                .map(finding -> finding.fault().problem() + " " + finding.fault().figures()).toList();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2029 | RAMADAN_MISSING [2029], HOLIDAYS_MISSING [2029]
            2030 | ''
            2031 | DECREE_MISSING [2031, 1]
            2032 | RAMADAN_MISSING [2032], HOLIDAYS_MISSING [2032]
            """)
    void aRamadanAcrossTheTurnOfTheYearIsTheRamadanOfBoth(int year, String expected) {
        assertThat(String.join(", ", findings("{}", TURN, year))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {'patterns':{'5D':{'weeklyMinutesTarget':null,'days':{'MON':{'in':'09:00'}}}}}
            {'discipline':{'ladder':[{'from':2,'to':null,'code':'A','tier':'RINGAN'}]}}
            {'discipline':{'ladder':null}}
            {'patterns':{'SHIFT':{'type':'ROSTER','shifts':{'P':{'in':'07:00','out':'14:00'}}}}}
            """)
    void aWeekWithoutTargetARosterAndALadderOfNoRegimeAreNotWarnedOf(String unit) {
        assertThat(findings(unit, TURN, 2030)).isEmpty();
    }

    @Test
    void theWeekInRamadanIsHeldAgainstTheNationalMinutesWhateverTheTarget() {
        assertThat(findings("{'patterns':{'5D':{'weeklyMinutesTarget':null,'ramadan':{'MON':{'in':'07:30'}}}}}", TURN,
                2030)).containsExactly("WEEK_SUM [5D, 1980, 1950]");
    }

    /** March 2026 begins on a Sunday. */
    @Test
    void theWorkdaysOfTheReconciliationAreThePacks() {
        Regulation own = Person.regulation("nat-2023",
                "{'reconciliation':{'printWorkday':3,'openWorkday':4,'closeWorkday':6,'finalWorkday':8}}");
        assertThat(ReconciliationDates.of(own, "5D", YearMonth.of(2026, 2), new WorkCalendar(List.of(), List.of())))
                .isEqualTo(new ReconciliationDates(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 5),
                        LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 11)));
    }
}
