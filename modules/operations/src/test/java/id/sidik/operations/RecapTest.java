package id.sidik.operations;

import id.sidik.operations.reports.PrintedPages;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.sidik.domain.DayResult;
import id.sidik.domain.DayType;
import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeKind;
import id.sidik.domain.MachineId;
import id.sidik.domain.MonthRecap;
import id.sidik.domain.MonthTotals;
import id.sidik.domain.PersonMonth;
import id.sidik.domain.Pin;
import id.sidik.domain.PinAlias;
import id.sidik.operations.month.RecapRequest;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatedPerson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecapTest {
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
    void theTotalsAgreeWithACountByHandOfTheMachinesPunches() throws Exception {
        try (SimulatedMachine machine = pulled()) {
            MonthRecap recap = recap("nat-2023", OCTOBER);
            assertThat(recap.people()).hasSize(machine.people().size());
            for (SimulatedPerson person : machine.people()) {
                PlainCount expected = PlainCount.of(OCTOBER, machine.punches().stream()
                        .filter(punch -> punch.pin().equals(person.pin())).toList(), List.of());
                assertThat(counted(row(recap, person.pin()).totals())).as("PIN " + person.pin()).isEqualTo(expected);
            }
        }
    }

    @Test
    void everyDayOfTheMonthStandsOnEveryRow() throws Exception {
        try (SimulatedMachine _ = pulled()) {
            for (PersonMonth row : recap("nat-2023", OCTOBER).people()) {
                assertThat(row.days()).hasSize(31);
                assertThat(row.days()).filteredOn(day -> day.type() == DayType.WORK).hasSize(22);
                assertThat(row.days().getFirst().date()).isEqualTo(LocalDate.of(2026, 10, 1));
            }
        }
    }

    @Test
    void somebodyOnlyKnownFromTheMachineStandsWithPinAndMachineName() throws Exception {
        try (SimulatedMachine machine = pulled()) {
            SimulatedPerson stranger = machine.people().getFirst();
            PersonMonth row = row(recap("nat-2023", OCTOBER), stranger.pin());
            assertThat(row.person().employee()).isEmpty();
            assertThat(row.person().name()).isEqualTo(stranger.name());
            assertThat(row.person().machineName()).isEqualTo(office.machines().list().getFirst().machine().name());
        }
    }

    @Test
    void aPinThatWasGivenOnIsTheFirstPersonUntilThenAndTheSecondAfterwards() throws Exception {
        try (SimulatedMachine machine = pulled()) {
            Pin pin = new Pin(machine.people().getFirst().pin());
            LocalDate change = LocalDate.of(2026, 10, 16);
            Employee first = employee("Contoh Pegawai Lama", 1);
            Employee second = employee("Contoh Pegawai Baru", 2);
            office.people().save(first, List.of(alias(first, pin, Optional.empty(), Optional.of(change.minusDays(1)))));
            office.people().save(second, List.of(alias(second, pin, Optional.of(change), Optional.empty())));
            MonthRecap recap = recap("nat-2023", OCTOBER);
            int both = recap.people().get(0).totals().present() + recap.people().get(1).totals().present();
            assertThat(recap.people()).extracting(row -> row.person().name()).startsWith("Contoh Pegawai Lama",
                    "Contoh Pegawai Baru");
            assertThat(recap.people()).hasSize(machine.people().size() + 1);
            PlainCount whole = PlainCount.of(OCTOBER, machine.punches().stream()
                    .filter(punch -> punch.pin().equals(pin.text())).toList(), List.of());
            assertThat(both).isEqualTo(whole.present());
        }
    }

    @Test
    void nobodyIsAbsentBeforeTheFirstOrAfterTheLastDayInTheUnit() throws Exception {
        Employee newcomer = new Employee(office.people().newId(), "", "Contoh Pegawai Baru", "", "",
                EmployeeKind.NON_ASN, "", "", 1, Optional.of(LocalDate.of(2026, 10, 29)), Optional.empty());
        Employee leaver = new Employee(office.people().newId(), "", "Contoh Pegawai Pindah", "", "",
                EmployeeKind.NON_ASN, "", "", 2, Optional.empty(), Optional.of(LocalDate.of(2026, 10, 2)));
        office.people().save(newcomer, List.of());
        office.people().save(leaver, List.of());
        for (PersonMonth row : recap("nat-2023", OCTOBER).people()) {
            assertThat(row.days()).as(row.person().name()).hasSize(31);
            assertThat(row.days()).filteredOn(DayResult::absent).hasSize(2);
            assertThat(row.totals().workdays()).isEqualTo(2);
            assertThat(row.totals().deductionPct()).isEqualByComparingTo("6");
        }
        assertThat(recap("nat-2023", OCTOBER).people().getFirst().days().getFirst().status())
                .isEqualTo(DayResult.NOT_IN_SERVICE);
    }

    @Test
    void whatHasNotHappenedYetIsNobodysAbsence() throws Exception {
        try (SimulatedMachine _ = pulled()) {
            PersonMonth running = recap("nat-2023", YearMonth.of(2026, 11)).people().getFirst();
            assertThat(running.days()).hasSize(30).filteredOn(DayResult::absent).hasSize(1);
            assertThat(running.totals().deductionPct()).isEqualByComparingTo("3");
            PersonMonth coming = recap("nat-2023", YearMonth.of(2026, 12)).people().getFirst();
            assertThat(coming.days()).hasSize(31).extracting(DayResult::status)
                    .containsOnly(DayResult.NOT_IN_SERVICE);
            assertThat(coming.totals().deductionPct()).isEqualByComparingTo("0");
        }
    }

    @Test
    void theNationalHolidaysOfTheYearAreKept() throws Exception {
        try (SimulatedMachine machine = OfficeFixture
                .start(OfficeFixture.settings().withMonth(YearMonth.of(2026, 5)))) {
            office.pulls().pull("127.0.0.1", machine.port(), 0).run(Job.Progress.NONE);
            PersonMonth row = recap("nat-2023", YearMonth.of(2026, 5)).people().getFirst();
            assertThat(row.days().getFirst().status()).isEqualTo("LN");
        }
    }

    @Test
    void aRegulationThatDoesNotExistIsNamedWithThoseThatDo() {
        Trouble trouble = catchThrowableOfType(TroubleException.class,
                () -> office.recaps().recap(new RecapRequest(OCTOBER, "nat-1999"))).trouble();
        assertThat(trouble.code()).isEqualTo("ATR-101");
        assertThat(trouble.arguments().get(1)).contains("nat-2023", "kbb-2024");
    }

    @Test
    void thePrintedPageListsEveryPersonAndIsMarkedAsDraft() throws Exception {
        try (SimulatedMachine machine = pulled()) {
            Path pdf = home.resolve("rekap.pdf");
            PrintedPages pages = office.printing().monthMatrix(recap("nat-2023", OCTOBER)).run(Job.Progress.NONE);
            pages.savePdf(pdf);
            try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
                String text = new PDFTextStripper().getText(document);
                assertThat(document.getNumberOfPages()).isEqualTo(pages.count());
                assertThat(text).contains("REKAPITULASI KEHADIRAN PEGAWAI", "Oktober 2026", "nat-2023/1");
                for (SimulatedPerson person : machine.people()) assertThat(text).contains(person.name());
            }
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenIsATroubleAndNoHalfFile() throws Exception {
        try (SimulatedMachine _ = pulled()) {
            Path pdf = home.resolve("tidak-ada").resolve("rekap.pdf");
            PrintedPages pages = office.printing().monthMatrix(recap("nat-2023", OCTOBER)).run(Job.Progress.NONE);
            assertThat(catchThrowableOfType(TroubleException.class, () -> pages.savePdf(pdf)).trouble().code())
                    .isEqualTo("CTK-101");
            assertThat(pdf).doesNotExist();
        }
    }

    @Test
    void theChosenRegulationIsRemembered() {
        office.recaps().choose("kbb-2024");
        office.close();
        office = OfficeFixture.open(home.resolve("home"));
        assertThat(office.recaps().chosen()).isEqualTo("kbb-2024");
    }

    private SimulatedMachine pulled() throws Exception {
        SimulatedMachine machine = OfficeFixture.start(OfficeFixture.settings());
        office.pulls().pull("127.0.0.1", machine.port(), 0).run(Job.Progress.NONE);
        assertThat(office.machines().list()).extracting(row -> row.machine().id())
                .containsExactly(new MachineId(machine.serial()));
        return machine;
    }

    private MonthRecap recap(String regulation, YearMonth month) throws InterruptedException {
        return office.recaps().recap(new RecapRequest(month, regulation)).run(Job.Progress.NONE);
    }

    private static PersonMonth row(MonthRecap recap, String pin) {
        return recap.people().stream().filter(row -> row.person().pin().equals(pin)).findFirst().orElseThrow();
    }

    private static PlainCount counted(MonthTotals totals) {
        return new PlainCount(totals.present(), totals.absent(), totals.lateTimes(), totals.lateMinutes(),
                totals.earlyTimes(), totals.earlyMinutes());
    }

    private Employee employee(String name, int order) {
        return new Employee(office.people().newId(), "", name, "", "", EmployeeKind.NON_ASN, "", "", order,
                Optional.empty(), Optional.empty());
    }

    private static PinAlias alias(Employee employee, Pin pin, Optional<LocalDate> from, Optional<LocalDate> until) {
        return new PinAlias(employee.id(), Optional.empty(), pin, from, until);
    }
}
