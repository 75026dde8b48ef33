package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeKind;
import id.sidik.domain.MachineId;
import id.sidik.domain.PinAlias;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.simulator.SimulatedMachine;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleDeskTest {
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
    void everythingThatWasEnteredOfAPersonIsKept() {
        Employee entered = new Employee(office.people().newId(), "198705232011011004", "Contoh Pegawai Satu", "Dr.",
                "S.Kom.", EmployeeKind.PNS, "Penata (III/c)", "Pranata Komputer", 3,
                Optional.of(OfficeFixture.OCTOBER.atDay(5)), Optional.of(OfficeFixture.OCTOBER.atDay(30)));
        PinAlias pin = Staff.alias(entered, null, "0012", "2026-10-05", "2026-10-30");
        office.people().save(entered, List.of(pin));
        assertThat(office.people().list()).containsExactly(new PersonRow(entered, List.of(pin), java.util.Map.of()));
    }

    @Test
    void twoLaptopsThatEnterTheSameNumberMakeTheSamePerson() {
        Employee entered = new Employee(office.people().newId(), "198705232011011004", "Contoh Pegawai Satu", "", "",
                EmployeeKind.PNS, "", "", 1, Optional.empty(), Optional.empty());
        office.people().add(entered, List.of(Staff.alias(entered, null, "12", null, null)), java.util.Map.of());
        PersonRow here = office.people().list().getFirst();
        assertThat(here.pins()).singleElement().satisfies(pin -> {
            assertThat(pin.pin().text()).isEqualTo("12");
            assertThat(pin.employee()).isEqualTo(here.employee().id());
        });
        try (Office other = OfficeFixture.open(home.resolve("other"))) {
            other.people().add(entered, List.of(), java.util.Map.of());
            assertThat(other.people().list().getFirst().employee()).isEqualTo(here.employee());
        }
        office.people().add(entered, List.of(), java.util.Map.of());
        assertThat(office.people().list()).extracting(PersonRow::employee).extracting(Employee::id)
                .doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void aChangeReplacesThePersonAndAllOfHisPins() {
        Employee before = Staff.saved(office, "Contoh Lama", 1, "5", "6");
        Employee after = new Employee(before.id(), "THL-01", "Contoh Baru", "", "", EmployeeKind.NON_ASN, "", "", 1,
                Optional.empty(), Optional.empty());
        PinAlias kept = Staff.alias(after, null, "6", null, null);
        PinAlias added = Staff.alias(after, null, "0007", null, null);
        office.people().save(after, List.of(kept, added));
        assertThat(office.people().list()).singleElement().satisfies(row -> {
            assertThat(row.employee()).isEqualTo(after);
            assertThat(row.pins()).containsExactlyInAnyOrder(kept, added);
        });
    }

    @ParameterizedTest(name = "machine {0}, from {1} until {2}: {3}")
    @CsvSource({
        // the first has PIN 7 on every machine until the 15th
        "   ,            ,           , PEG-101",
        "   ,  2026-10-15,           , PEG-101",
        "   ,  2026-10-16,           , -",
        "   ,            , 2026-01-01, PEG-101",
        "A  ,            ,           , -"})
    void aPinLeadsToOnePersonOnly(@Nullable String machine, @Nullable String from, @Nullable String until, String code)
            throws Exception {
        Disk.bring(office, home, "A", "1 2026-10-01 07:25:10");
        Employee first = Staff.employee(office, "Contoh Satu", 1);
        office.people().save(first, List.of(Staff.alias(first, null, "7", null, "2026-10-15")));
        Employee second = Staff.employee(office, "Contoh Dua", 2);
        List<PinAlias> pins = List.of(Staff.alias(second, null, "99", null, null),
                Staff.alias(second, machine, "7", from, until));
        if (code.equals("-")) office.people().save(second, pins);
        else
            assertThat(OfficeFixture.code(() -> office.people().save(second, pins))).isEqualTo(code);
        List<String> known = code.equals("-") ? List.of("Contoh Satu", "Contoh Dua") : List.of("Contoh Satu");
        assertThat(Staff.names(office)).as("all of it or nothing").isEqualTo(known);
    }

    @Test
    void aRefusedPinIsNamedWithItsHolder() {
        Staff.saved(office, "Contoh Satu", 1, "7");
        Trouble trouble = org.assertj.core.api.Assertions.catchThrowableOfType(TroubleException.class,
                () -> Staff.saved(office, "Contoh Dua", 2, "7")).trouble();
        assertThat(trouble.arguments()).containsExactly("7", "Contoh Satu");
    }

    @Test
    void onePinOnTwoMachinesMayBeTwoPeople() throws Exception {
        Disk.bring(office, home, "A", "7 2026-10-01 07:25:10");
        Disk.bring(office, home, "B", "7 2026-10-01 07:26:20");
        Employee first = Staff.employee(office, "Contoh Satu", 1);
        Employee second = Staff.employee(office, "Contoh Dua", 2);
        office.people().save(first, List.of(Staff.alias(first, "A", "7", null, null)));
        office.people().save(second, List.of(Staff.alias(second, "B", "7", null, null)));
        assertThat(office.log().page(LogFilter.ALL, new LogSort(LogSort.By.TIME, true), 0, 10))
                .extracting(LogLine::personName).containsExactly("Contoh Satu", "Contoh Dua");
    }

    @Test
    void aPinWithPunchesThatLeadsToNobodyIsListedWithItsFirstAndLast() throws Exception {
        Disk.bring(office, home, "A", "7 2026-10-01 07:25:10", "7 2026-10-02 16:03:00", "8 2026-10-01 07:30:00");
        Staff.saved(office, "Contoh Delapan", 1, "8");
        assertThat(office.people().unknownPins()).singleElement().satisfies(pin -> {
            assertThat(pin.pin()).hasToString("7");
            assertThat(pin.machine()).isEqualTo(new MachineId("A"));
            assertThat(pin.punches()).isEqualTo(2);
            assertThat(pin.first()).contains(LocalDateTime.parse("2026-10-01T07:25:10"));
            assertThat(pin.last()).contains(LocalDateTime.parse("2026-10-02T16:03:00"));
            assertThat(pin.nameOnMachine()).isEmpty();
        });
    }

    @Test
    void somebodyOnTheMachineWhoNeverPunchedIsListedBehindThoseWhoDid() throws Exception {
        try (SimulatedMachine machine = OfficeFixture
                .start(OfficeFixture.settings().withPeople(2).withRecords(0))) {
            machine.addPunch(id.sidik.simulator.SimulatedPunch.added(machine.people().getLast().pin(),
                    LocalDateTime.parse("2026-10-01T07:31:09")));
            office.pulls().pull("127.0.0.1", machine.port(), 0).run(Job.Progress.NONE);
            List<UnknownPin> unknown = office.people().unknownPins();
            assertThat(unknown).extracting(UnknownPin::nameOnMachine).containsExactly("Contoh Pegawai 02",
                    "Contoh Pegawai 01");
            assertThat(unknown).extracting(UnknownPin::punches).containsExactly(1L, 0L);
            assertThat(unknown.getLast().first()).isEmpty();
            Employee employee = Staff.saved(office, "Contoh Pegawai Dua", 1);
            office.people().link(unknown.getLast(), employee.id());
            assertThat(office.people().unknownPins()).containsExactly(unknown.getFirst());
            office.machines().remove(new MachineId(machine.serial()));
            assertThat(office.people().unknownPins()).as("the punch is still there, the list is not")
                    .extracting(UnknownPin::punches).containsExactly(1L);
        }
    }

    @Test
    void aLinkNamesThePunchesBeforeAndAfterIt() throws Exception {
        Disk.bring(office, home, "A", "7 2026-10-01 07:25:10");
        Employee employee = Staff.saved(office, "Contoh Satu", 1);
        office.people().link(office.people().unknownPins().getFirst(), employee.id());
        Disk.bring(office, home, "A", "7 2026-10-02 07:25:10");
        assertThat(office.people().unknownPins()).isEmpty();
        assertThat(office.log().page(LogFilter.ALL, LogSort.NEWEST_FIRST, 0, 10)).extracting(LogLine::personName)
                .containsOnly("Contoh Satu");
    }

    @ParameterizedTest(name = "the earlier holder has it on {0}")
    @CsvSource({"every machine, ", "this machine, A"})
    void aLinkLeavesTheDaysOfAnEarlierHolderAlone(String place, @Nullable String machine) throws Exception {
        Disk.bring(office, home, "A", "7 2026-10-01 07:25:10", "7 2026-10-20 07:25:10");
        Employee first = Staff.employee(office, "Contoh Lama", 1);
        office.people().save(first, List.of(Staff.alias(first, machine, "7", null, "2026-10-15")));
        Employee second = Staff.saved(office, "Contoh Baru", 2);
        office.people().link(office.people().unknownPins().getFirst(), second.id());
        assertThat(office.log().page(LogFilter.ALL, new LogSort(LogSort.By.TIME, true), 0, 10))
                .extracting(LogLine::personName).as(place).containsExactly("Contoh Lama", "Contoh Baru");
    }

    @Test
    void aLinkToSomebodyElseAfterThePinWasTakenIsRefused() throws Exception {
        Disk.bring(office, home, "A", "7 2026-10-01 07:25:10");
        UnknownPin seen = office.people().unknownPins().getFirst();
        Employee first = Staff.saved(office, "Contoh Satu", 1);
        Employee second = Staff.saved(office, "Contoh Dua", 2);
        office.people().link(seen, first.id());
        office.people().link(seen, first.id());
        assertThat(OfficeFixture.code(() -> office.people().link(seen, second.id()))).isEqualTo("PEG-101");
        assertThat(office.people().list()).extracting(row -> row.pins().size()).containsExactly(1, 0);
    }

    @Test
    void aPinThatIsTakenAwayLeadsToNobodyAgain() throws Exception {
        Disk.bring(office, home, "A", "7 2026-10-01 07:25:10");
        Employee employee = Staff.saved(office, "Contoh Satu", 1, "7");
        assertThat(office.people().unknownPins()).isEmpty();
        office.people().save(employee, List.of());
        assertThat(office.people().unknownPins()).extracting(UnknownPin::pin).hasToString("[7]");
        assertThat(office.log().count(LogFilter.ALL)).as("a punch is never changed").isOne();
    }

    @Test
    void newKeysAreNeverGivenTwice() {
        assertThat(java.util.stream.Stream.generate(office.people()::newId).limit(1000)).doesNotHaveDuplicates();
    }
}
