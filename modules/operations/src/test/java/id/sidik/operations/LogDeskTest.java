package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeKind;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.RecapPerson;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogDeskTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);

    @TempDir
    Path home;
    private Office office;
    private Employee satu;

    /** Two machines; PIN 7 is Contoh Satu on both, PIN 0017 is nobody. */
    @BeforeEach
    void open() throws Exception {
        office = OfficeFixture.open(home.resolve("home"));
        office.machines().save(new Machine(new MachineId("A"), "Lantai 1", "", 4370, 0, OfficeFixture.WIB));
        Disk.bring(office, home, "A", "7 2026-10-01 07:25:10", "7 2026-10-01 16:05:00", "0017 2026-10-01 07:29:00",
                "7 2026-10-02 07:31:00");
        Disk.bring(office, home, "B", "7 2026-10-02 16:01:00", "0017 2026-10-05 07:20:00");
        satu = new Employee(office.people().newId(), "198705232011011004", "Contoh Satu", "Dr.", "S.Kom.",
                EmployeeKind.PNS, "", "", 1, Optional.empty(), Optional.empty());
        office.people().save(satu, List.of(Staff.alias(satu, null, "7", null, null)));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @ParameterizedTest(name = "[{0}] on {1} from {2} to {3}: {4}")
    @CsvSource({
        "''       ,   ,            ,           , 6",
        "'  '     ,   ,            ,           , 6",
        "satu     ,   ,            ,           , 4",
        "s.kom    ,   ,            ,           , 4",
        "19870523 ,   ,            ,           , 4",
        "001      ,   ,            ,           , 2",
        "7        ,   ,            ,           , 6",
        "nobody   ,   ,            ,           , 0",
        "''       , A ,            ,           , 4",
        "''       , B ,            ,           , 2",
        "''       , C ,            ,           , 0",
        "''       ,   ,  2026-10-02,           , 3",
        "''       ,   ,            , 2026-10-02, 5",
        "''       ,   ,  2026-10-02, 2026-10-02, 2",
        "''       ,   ,  2026-10-06,           , 0",
        "satu     , B ,  2026-10-01, 2026-10-31, 1",
        "%        ,   ,            ,           , 0",
        "\";--     ,   ,            ,           , 0"})
    void whatIsAskedForIsCountedAndShown(String text, @Nullable String machine, @Nullable LocalDate from,
            @Nullable LocalDate to, int count) {
        LogFilter filter = new LogFilter(text, Optional.empty(), Optional.ofNullable(machine).map(MachineId::new),
                Optional.ofNullable(from), Optional.ofNullable(to));
        assertThat(office.log().count(filter)).isEqualTo(count);
        for (LogSort.By by : LogSort.By.values())
            assertThat(office.log().page(filter, new LogSort(by, true), 0, 100)).as(by.name()).hasSize(count);
    }

    @Test
    void aPersonIsFoundOnEveryMachine() {
        LogFilter filter = new LogFilter("", Optional.of(satu.id()), Optional.empty(), Optional.empty(),
                Optional.empty());
        List<LogLine> lines = office.log().page(filter, LogSort.NEWEST_FIRST, 0, 100);
        assertThat(lines).extracting(LogLine::personName).hasSize(4).containsOnly("Dr. Contoh Satu, S.Kom.");
        assertThat(lines).extracting(LogLine::employee).containsOnly(Optional.of(satu.id()));
        assertThat(lines).extracting(LogLine::machineName).containsExactly("B", "Lantai 1", "Lantai 1", "Lantai 1");
    }

    @ParameterizedTest(name = "by {0}, ascending {1}: {2}")
    @CsvSource({"TIME, true, 01 07:25:10", "TIME, false, 05 07:20", "MACHINE, true, 05 07:20",
        "MACHINE, false, 02 07:31",
        "PIN, true, 02 16:01", "PIN, false, 05 07:20", "PERSON, true, 05 07:20", "PERSON, false, 02 16:01"})
    void theChosenColumnLeadsAndTheNewestFollows(LogSort.By by, boolean ascending, String first) {
        LogLine line = office.log().page(LogFilter.ALL, new LogSort(by, ascending), 0, 1).getFirst();
        assertThat(line.punch().at()).hasToString("2026-10-" + first.replace(' ', 'T'));
    }

    @ParameterizedTest(name = "by {0}, ascending {1}")
    @CsvSource({"TIME, true", "TIME, false", "PERSON, true", "PIN, false", "MACHINE, true"})
    void pagesPutTogetherAreTheWholeLog(LogSort.By by, boolean ascending) {
        LogSort sort = new LogSort(by, ascending);
        List<LogLine> whole = office.log().page(LogFilter.ALL, sort, 0, 100);
        List<LogLine> pages = IntStream.of(0, 2, 4, 6)
                .mapToObj(offset -> office.log().page(LogFilter.ALL, sort, offset, 2)).flatMap(List::stream).toList();
        assertThat(pages).isEqualTo(whole).hasSize(6);
    }

    @Test
    void theDayOfAnEmployeeHoldsThePunchesOfAllMachinesOldestFirst() {
        assertThat(times(office.log().of(employed(), FIRST.plusDays(1)))).containsExactly("2026-10-02T07:31",
                "2026-10-02T16:01");
        assertThat(office.log().of(employed(), FIRST.plusDays(3))).isEmpty();
    }

    @Test
    void theDayOfAStrangerHoldsHisPinOnHisMachineOnly() {
        assertThat(times(office.log().of(stranger("0017", "Lantai 1"), FIRST))).containsExactly("2026-10-01T07:29");
        assertThat(office.log().of(stranger("17", "Lantai 1"), FIRST)).as("zeros count").isEmpty();
        assertThat(office.log().of(stranger("0017", "B"), FIRST)).isEmpty();
        office.machines().remove(new MachineId("A"));
        assertThat(office.log().of(stranger("0017", "A"), FIRST)).as("a removed machine goes by its serial").hasSize(1);
    }

    @Test
    void theNightAfterADayBelongsToItAndTheNextMorningDoesNot() throws Exception {
        Disk.bring(office, home, "A", "7 2026-10-02 00:12:00", "7 2026-10-02 03:59:59", "7 2026-10-02 05:31:00");
        assertThat(times(office.log().of(employed(), FIRST))).containsExactly("2026-10-01T07:25:10",
                "2026-10-01T16:05", "2026-10-02T00:12", "2026-10-02T03:59:59");
    }

    @Test
    void aCrowdAtTheMachineHidesNobodysAfternoon() throws Exception {
        String[] crowd = IntStream.range(0, 600)
                .mapToObj(n -> "%d 2026-10-01 06:%02d:%02d".formatted(20_000 + n, n / 60, n % 60))
                .toArray(String[]::new);
        Disk.bring(office, home, "A", crowd);
        Disk.bring(office, home, "A", "0017 2026-10-01 16:09:00");
        assertThat(times(office.log().of(stranger("0017", "Lantai 1"), FIRST))).containsExactly("2026-10-01T07:29",
                "2026-10-01T16:09");
    }

    @Test
    void quarantineTellsMachineReasonAndWhatCame() throws Exception {
        Disk.bring(office, home, "A", "7 2000-01-01 00:05:00", "7 2026-12-24 07:30:00", "9 1990-00--8 -16:-29:-40");
        assertThat(office.log().quarantine()).extracting(QuarantineLine::why).containsExactlyInAnyOrder(
                "TIME_DEAD_BATTERY", "TIME_FUTURE", "LINE");
        assertThat(office.log().quarantine()).extracting(QuarantineLine::machineName).containsOnly("Lantai 1");
        assertThat(office.log().quarantine()).filteredOn(line -> line.why().equals("TIME_FUTURE")).singleElement()
                .satisfies(line -> {
                    assertThat(line.pin()).isEqualTo("7");
                    assertThat(line.raw()).startsWith("7\t2026-12-24T07:30:00\t");
                    assertThat(line.receivedAt()).isEqualTo(OfficeFixture.NOVEMBER.instant());
                });
    }

    @Test
    void aLineOfTheLogNamesNobodyInItsText() {
        assertThat(office.log().page(LogFilter.ALL, LogSort.NEWEST_FIRST, 0, 100).toString()).doesNotContain("Contoh");
    }

    private RecapPerson employed() {
        return new RecapPerson(Optional.of(satu.id()), satu.fullName(), satu.displayNumber(), "", "", "", "");
    }

    private static RecapPerson stranger(String pin, String machineName) {
        return new RecapPerson(Optional.empty(), "", "", "", "", pin, machineName);
    }

    private static List<String> times(List<LogLine> lines) {
        return lines.stream().map(line -> line.punch().at().toString()).toList();
    }
}
