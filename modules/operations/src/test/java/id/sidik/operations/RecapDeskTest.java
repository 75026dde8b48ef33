package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.domain.DayResult;
import id.sidik.domain.Employee;
import id.sidik.domain.MonthRecap;
import id.sidik.domain.PersonMonth;
import id.sidik.operations.month.RecapRequest;
import id.sidik.operations.regulation.RegulationRow;
import id.sidik.operations.work.Job;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecapDeskTest {
    private static final YearMonth OCTOBER = OfficeFixture.OCTOBER;

    @TempDir
    Path home;
    private Office office;

    @BeforeEach
    void open() {
        office = OfficeFixture.open(home.resolve("home"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theNationalRegulationHoldsUntilTheOfficeChoosesAnother() {
        assertThat(office.recaps().chosen()).isEqualTo("nat-2023");
        office.recaps().choose("pati-2019");
        assertThat(office.recaps().chosen()).isEqualTo("pati-2019");
        assertThat(OfficeFixture.code(() -> office.recaps().choose("pati-1819"))).isEqualTo("ATR-101");
        assertThat(office.recaps().chosen()).as("the good choice stays").isEqualTo("pati-2019");
    }

    @Test
    void everyRegulationOfTheListCanBeChosenAndApplied() throws Exception {
        Staff.saved(office, "Contoh Satu", 1, "7");
        assertThat(office.recaps().regulations()).hasSizeGreaterThanOrEqualTo(6);
        for (RegulationRow row : office.recaps().regulations()) {
            office.recaps().choose(row.id());
            MonthRecap recap = recap(office.recaps().chosen(), OCTOBER);
            assertThat(recap.regulation()).isEqualTo(row.label());
            assertThat(recap.people().getFirst().days()).hasSize(31);
            assertThat(row.patterns()).isNotEmpty();
        }
    }

    @Test
    void theLatestMonthIsThatOfTheNewestPunch() throws Exception {
        assertThat(office.recaps().latestMonth()).isEmpty();
        Disk.bring(office, home, "A", "7 2026-10-31 23:59:59", "7 2026-09-01 00:00:00", "7 2026-12-31 07:00:00");
        assertThat(office.recaps().latestMonth()).as("a time to come is no punch").contains(OCTOBER);
        Disk.bring(office, home, "A", "7 2026-11-01 00:00:00");
        assertThat(office.recaps().latestMonth()).contains(YearMonth.of(2026, 11));
    }

    @Test
    void aPunchCountsInTheMonthOfItsDayAndNowhereElse() throws Exception {
        Staff.saved(office, "Contoh Satu", 1, "7");
        Disk.bring(office, home, "A", "7 2026-09-30 07:20:00", "7 2026-09-30 16:10:00", "7 2026-10-30 07:20:00",
                "7 2026-10-30 16:40:00", "7 2026-11-02 07:20:00");
        assertThat(present("nat-2023", YearMonth.of(2026, 9))).containsExactly(LocalDate.of(2026, 9, 30));
        assertThat(present("nat-2023", OCTOBER)).containsExactly(LocalDate.of(2026, 10, 30));
        assertThat(present("nat-2023", YearMonth.of(2026, 11))).containsExactly(LocalDate.of(2026, 11, 2));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2026-02, 28", "2024-02, 29", "2026-04, 30", "2026-12, 31"})
    void everyMonthHasItsDays(YearMonth month, int days) throws Exception {
        Staff.saved(office, "Contoh Satu", 1);
        List<DayResult> results = recap("nat-2023", month).people().getFirst().days();
        assertThat(results).extracting(DayResult::date).isEqualTo(month.atDay(1).datesUntil(month.plusMonths(1)
                .atDay(1)).toList()).hasSize(days);
    }

    @ParameterizedTest(name = "{0} -> in {1}, late {2}; out {3}, early {4}")
    @CsvSource(delimiter = '|', textBlock = """
            07:30:59 16:00:00          | 07:30 |  0 | 16:00 |  0
            07:31:00 15:59:59          | 07:31 |  1 | 15:59 |  1
            05:30:00 20:00:00          | 05:30 |  0 | 20:00 |  0
            05:29:59 20:01:00          |       |  0 |       |  0
            07:00:00 07:00:30 16:00:00 | 07:00 |  0 | 16:00 |  0
            11:45:00                   | 11:45 | 255 |      |  0
            11:46:00                   |       |  0 | 11:46 | 254
            """)
    void aDayIsJudgedToTheMinuteFromTheJournal(String times, @Nullable String in, int late, @Nullable String out,
            int early) throws Exception {
        Staff.saved(office, "Contoh Satu", 1, "7");
        List<String> punches = new ArrayList<>();
        for (String time : times.split(" ")) punches.add("7 2026-10-07 " + time);
        Disk.bring(office, home, "A", punches.toArray(String[]::new));
        DayResult day = recap("nat-2023", OCTOBER).people().getFirst().days().get(6);
        assertThat(day.in()).isEqualTo(time(in));
        assertThat(day.out()).isEqualTo(time(out));
        assertThat(day.late()).isEqualTo(late);
        assertThat(day.early()).isEqualTo(early);
    }

    @Test
    void peopleStandInTheOrderOfTheOfficeThenByNameAndStrangersBehindThem() throws Exception {
        Staff.saved(office, "Contoh Zeta", 1);
        Staff.saved(office, "contoh beta", 2);
        Staff.saved(office, "Contoh Alfa", 2);
        Disk.bring(office, home, "B", "10 2026-10-01 07:25:10", "9 2026-10-01 07:25:10");
        Disk.bring(office, home, "A", "77 2026-10-01 07:25:10");
        assertThat(recap("nat-2023", OCTOBER).people()).extracting(row -> row.person().name() + row.person().pin())
                .containsExactly("Contoh Zeta", "Contoh Alfa", "contoh beta", "77", "9", "10");
    }

    @ParameterizedTest(name = "serves from {0} until {1}: {2}")
    @CsvSource({"          ,           , true", "2026-10-31,           , true", "2026-11-01,           , false",
        "          , 2026-10-01, true", "          , 2026-09-30, false", "2026-10-10, 2026-10-20, true"})
    void whoServesOnADayOfTheMonthStandsOnItsRecap(@Nullable String from, @Nullable String until, boolean stands)
            throws Exception {
        Employee employee = Staff.serving(office, "Contoh Satu", 1, from, until);
        office.people().save(employee, List.of());
        assertThat(recap("nat-2023", OCTOBER).people()).hasSize(stands ? 1 : 0);
    }

    @Test
    void aPersonOnTwoMachinesIsOneRowWithThePunchesOfBoth() throws Exception {
        Disk.bring(office, home, "A", "7 2026-10-07 07:25:10");
        Disk.bring(office, home, "B", "0007 2026-10-07 16:05:00");
        Employee employee = Staff.employee(office, "Contoh Satu", 1);
        office.people().save(employee, List.of(Staff.alias(employee, "A", "7", null, null),
                Staff.alias(employee, "B", "0007", null, null)));
        List<PersonMonth> people = recap("nat-2023", OCTOBER).people();
        assertThat(people).hasSize(1);
        assertThat(people.getFirst().days().get(6).in()).contains(LocalDateTime.parse("2026-10-07T07:25"));
        assertThat(people.getFirst().days().get(6).out()).contains(LocalDateTime.parse("2026-10-07T16:05"));
    }

    @Test
    void aStrangerWithoutAPunchInTheMonthIsNotOnIt() throws Exception {
        Disk.bring(office, home, "A", "7 2026-09-30 23:50:00", "8 2026-10-01 00:10:00", "9 2026-11-01 00:10:00");
        assertThat(recap("nat-2023", OCTOBER).people()).extracting(row -> row.person().pin()).containsExactly("8");
    }

    @Test
    void anAssessmentThatIsStoppedGivesNoHalfRecap() {
        Staff.saved(office, "Contoh Satu", 1);
        assertThatThrownBy(() -> office.recaps().recap(new RecapRequest(OCTOBER, "nat-2023")).run(new Stopped()))
                .isInstanceOf(InterruptedException.class);
    }

    @Test
    void anOfficeWithoutPeopleHasAnEmptyRecap() throws Exception {
        assertThat(recap("nat-2023", OCTOBER).people()).isEmpty();
        assertThat(recap("nat-2023", OCTOBER).openValues()).isEmpty();
    }

    private List<LocalDate> present(String regulation, YearMonth month) throws InterruptedException {
        return recap(regulation, month).people().getFirst().days().stream().filter(DayResult::present)
                .map(DayResult::date).toList();
    }

    private MonthRecap recap(String regulation, YearMonth month) throws InterruptedException {
        return office.recaps().recap(new RecapRequest(month, regulation)).run(Job.Progress.NONE);
    }

    private static Optional<LocalDateTime> time(@Nullable String clock) {
        return Optional.ofNullable(clock).map(text -> LocalDateTime.parse("2026-10-07T" + text));
    }
}
