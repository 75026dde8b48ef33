package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.operations.month.MonthRoom;
import id.sidik.domain.WorkUnit;
import id.sidik.domain.DayResult;
import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.EmployeeKind;
import id.sidik.domain.Holiday;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.MonthRecap;
import id.sidik.domain.PatternAssignment;
import id.sidik.domain.Permit;
import id.sidik.domain.Pin;
import id.sidik.domain.PinAlias;
import id.sidik.domain.Punch;
import id.sidik.domain.PunchSource;
import id.sidik.domain.RamadanPeriod;
import id.sidik.operations.month.CodeEdition;
import id.sidik.operations.month.RecapDesk;
import id.sidik.operations.month.RecapRequest;
import id.sidik.operations.regulation.KeptRegulations;
import id.sidik.operations.work.Job;
import id.sidik.operations.base.Records;
import id.sidik.rules.Assessor;
import id.sidik.rules.Regulation;
import id.sidik.rules.Regulations;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.store.KeptPermit;
import id.sidik.store.KeptRegulation;
import id.sidik.store.Tables;
import java.time.Instant;
import java.time.Clock;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A recap from kept results is the recap that would be made without them. */
class CachedRecapTest {
    private static final CodeEdition CODE = new CodeEdition(Assessor.class, DayResult.class);
    private static final CodeEdition UNREADABLE = new CodeEdition(String.class);
    private static final MachineId LOBBY = new MachineId("CONTOH0001");
    private static final EmployeeId ONE = new EmployeeId("0199f000-0000-7000-8000-000000000001");
    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
    private static final Optional<LocalDate> ALWAYS = Optional.empty();

    private static final Clock LAST_OF_OCTOBER = Clock.fixed(Instant.parse("2026-10-31T05:00:00Z"), OfficeFixture.WIB);

    @TempDir
    Path folder;
    private Path home;
    private Records records;

    @BeforeEach
    void open() {
        home = folder.resolve("home");
        OfficeFixture.open(home).close();
        records = Records.open(home);
    }

    @AfterEach
    void close() {
        records.close();
    }

    @Test
    void everyRegulationsSecondRecapOfTheMachinesMonthIsTheFirst() throws Exception {
        try (Office office = OfficeFixture.open(home); SimulatedMachine machine = machine()) {
            office.pulls().pull("127.0.0.1", machine.port(), 0).run(Job.Progress.NONE);
        }
        for (Regulation regulation : Regulations.builtIn().all()) {
            MonthRecap first = recap(regulation.id(), CODE);
            assertThat(first.people()).hasSize(12);
            assertThat(recap(regulation.id(), CODE)).isEqualTo(first);
            assertThat(recap(regulation.id(), UNREADABLE)).isEqualTo(first);
        }
    }

    private static SimulatedMachine machine() throws java.io.IOException {
        return OfficeFixture.start(OfficeFixture.settings());
    }

    static Stream<Named<Consumer<Tables>>> changes() {
        return Stream.of(
                Named.of("a punch", tables -> tables.punches().append(List.of(punch("07:02")))),
                Named.of("a permit", tables -> tables.permits().add(new KeptPermit(new UUID(0, 1), ONE, dutyTravel()))),
                Named.of("a holiday", tables -> holidays(tables, MONDAY)),
                Named.of("a fasting month", tables -> tables.calendar()
                        .saveRamadan(new RamadanPeriod("1448H", MONDAY, MONDAY.plusDays(20)))),
                Named.of("everybody's pattern", tables -> tables.patterns()
                        .save(new PatternAssignment(Optional.empty(), "6D", ALWAYS, ALWAYS))),
                Named.of("one's own pattern", tables -> tables.patterns()
                        .save(new PatternAssignment(Optional.of(ONE), "6D", ALWAYS, ALWAYS))),
                Named.of("a PIN that becomes somebody else's", tables -> tables.aliases().remove(alias())),
                Named.of("a new version of the regulation", CachedRecapTest::newVersion));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void aChangeIsSeenAtOnce(Consumer<Tables> change) throws InterruptedException {
        office();
        MonthRecap before = recap("nat-2023", CODE);
        assertThat(recap("nat-2023", CODE)).isEqualTo(before);
        records.transact(tables -> {
            change.accept(tables);
            return tables;
        });
        MonthRecap after = recap("nat-2023", CODE);
        assertThat(after).isNotEqualTo(before).isEqualTo(recap("nat-2023", UNREADABLE));
    }

    /** One employee with a PIN and a day's punches. */
    private void office() {
        records.transact(tables -> {
            tables.machines().save(new Machine(LOBBY, "Lobi", "", Machine.DEFAULT_PORT, 0, OfficeFixture.WIB));
            tables.employees().save(new Employee(ONE, "", "Contoh Pegawai Satu", "", "", EmployeeKind.NON_ASN, "", "",
                    1, ALWAYS, ALWAYS));
            tables.aliases().save(alias());
            tables.punches().append(List.of(punch("07:48"), punch("16:10")));
            return tables;
        });
    }

    private static PinAlias alias() {
        return new PinAlias(ONE, Optional.empty(), new Pin("7"), ALWAYS, ALWAYS);
    }

    private static Punch punch(String time) {
        return new Punch(LOBBY, new Pin("7"), LocalDateTime.parse(MONDAY + "T" + time), 1, 0, 0, PunchSource.WIRE,
                OfficeFixture.WIB, OfficeFixture.NOVEMBER.instant());
    }

    private static Permit dutyTravel() {
        return new Permit("DL", MONDAY, MONDAY.plusDays(2), Permit.Part.FULL, true, Optional.of(MONDAY),
                Optional.of(MONDAY), "1/SPT/2026");
    }

    private static void holidays(Tables tables, LocalDate day) {
        tables.calendar().replaceHolidays(Year.of(2026),
                List.of(new Holiday(day, Holiday.Kind.HOLIDAY, "Hari Contoh", "SKB Contoh")));
    }

    private static void newVersion(Tables tables) {
        String text = Regulations.builtInTexts().getFirst().replace("\"version\": 1", "\"version\": 2");
        tables.regulations().put(new KeptRegulation("nat-2023", "2", text));
    }

    private MonthRecap recap(String regulation, CodeEdition code) throws InterruptedException {
        KeptRegulations.keep(records);
        RecapDesk desk = new MonthRoom(records, () -> KeptRegulations.load(records), code,
                () -> WorkUnit.unnamed(OfficeFixture.WIB), LAST_OF_OCTOBER, "petugas", List.of()).recaps();
        return desk.recap(new RecapRequest(OfficeFixture.OCTOBER, regulation)).run(Job.Progress.NONE);
    }
}
