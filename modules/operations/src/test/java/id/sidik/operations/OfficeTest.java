package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.sidik.domain.Employee;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.WorkUnit;
import id.sidik.operations.month.RecapRequest;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeTest {
    private static final WorkUnit UNIT = new WorkUnit("PEMERINTAH KOTA CONTOH", "Dinas Contoh",
            "Jalan Contoh Nomor 1, 00000", "contoh@contoh.invalid", "Contoh", ZoneId.of("Asia/Makassar"),
            new WorkUnit.Signatory("Kepala Subbagian", "Contoh Kiri, S.E.", "Penata (III/c)", "198705232011011004"),
            new WorkUnit.Signatory("Kepala Dinas", "Dr. Contoh Kanan", "Pembina (IV/a)", "197001011995031001"));

    @TempDir
    Path folder;

    @Test
    void anOfficeThatIsOpenedAgainKnowsAllThatItKnew() throws Exception {
        Path home = folder.resolve("home");
        List<PersonRow> people;
        List<LogLine> log;
        try (Office office = OfficeFixture.open(home)) {
            office.unit().save(UNIT);
            office.machines().save(new Machine(new MachineId("A"), "Lantai 1", "192.0.2.7", 4370, 7, UNIT.zone()));
            Disk.bring(office, folder, "A", "7 2026-10-01 07:25:10", "7 2000-01-01 00:05:00");
            Employee employee = Staff.saved(office, "Contoh Satu", 1, "7");
            assertThat(employee.name()).isEqualTo("Contoh Satu");
            office.recaps().choose("klaten-2019");
            people = office.people().list();
            log = office.log().page(LogFilter.ALL, LogSort.NEWEST_FIRST, 0, 10);
        }
        try (Office office = OfficeFixture.open(home)) {
            assertThat(office.unit().load()).isEqualTo(UNIT);
            assertThat(office.people().list()).isEqualTo(people);
            assertThat(office.log().page(LogFilter.ALL, LogSort.NEWEST_FIRST, 0, 10)).isEqualTo(log).hasSize(1);
            assertThat(office.log().quarantine()).hasSize(1);
            assertThat(office.recaps().chosen()).isEqualTo("klaten-2019");
            assertThat(office.machines().list().getFirst().machine().commKey()).isEqualTo(7);
        }
    }

    @Test
    void anOfficeWithoutANameIsInTheWesternZone() {
        try (Office office = OfficeFixture.open(folder)) {
            assertThat(office.unit().load()).isEqualTo(WorkUnit.unnamed(OfficeFixture.WIB));
            office.unit().save(UNIT);
            office.unit().save(WorkUnit.unnamed(ZoneId.of("Asia/Jayapura")));
            assertThat(office.unit().load()).isEqualTo(WorkUnit.unnamed(ZoneId.of("Asia/Jayapura")));
        }
    }

    @Test
    void aMachineOfADiskStandsInTheZoneOfTheOffice() throws Exception {
        try (Office office = OfficeFixture.open(folder.resolve("home"))) {
            office.unit().save(UNIT);
            Disk.bring(office, folder, "A", "7 2026-10-01 07:25:10");
            assertThat(office.log().page(LogFilter.ALL, LogSort.NEWEST_FIRST, 0, 1).getFirst().punch().zone())
                    .isEqualTo(ZoneId.of("Asia/Makassar"));
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"%PDF-1.7 something else, long enough to be taken for a file with a head of its own, x",
        "SQLite format 3\u0000 and then nothing that follows is a page of a database, as after a bad copy"})
    void aFileOfAnotherFormatInThePlaceOfTheStoreIsNamedAndLeftAlone(String content) throws Exception {
        byte[] bytes = content.repeat(50).getBytes(StandardCharsets.ISO_8859_1);
        Files.write(folder.resolve("sidik.db"), bytes);
        TroubleException refused = catchThrowableOfType(TroubleException.class, () -> OfficeFixture.open(folder));
        assertThat(refused.trouble().code()).isIn("STO-102", "STO-103");
        assertThat(refused.trouble().key()).startsWith("trouble.store.");
        assertThat(Files.readAllBytes(folder.resolve("sidik.db"))).isEqualTo(bytes);
    }

    @Test
    void aHomeThatIsNoFolderIsNamed() throws Exception {
        Path file = folder.resolve("home");
        Files.writeString(file, "not a folder");
        TroubleException refused = catchThrowableOfType(TroubleException.class, () -> OfficeFixture.open(file));
        assertThat(refused.trouble()).isEqualTo(Trouble.of("STO-101", "trouble.store.NO_ACCESS"));
        assertThat(refused.getMessage()).as("no path and no name in a log").isEqualTo(
                "STO-101 trouble.store.NO_ACCESS");
    }

    @Test
    void theNationalCalendarIsPutInOnceAndNotOverWhatTheOfficeHas() throws Exception {
        try (Office office = OfficeFixture.open(folder)) {
            assertThat(holidaysInMay(office)).isPositive();
        }
        try (Office office = OfficeFixture.open(folder)) {
            assertThat(holidaysInMay(office)).isPositive();
        }
    }

    private static long holidaysInMay(Office office) throws Exception {
        if (office.people().list().isEmpty()) Staff.saved(office, "Contoh Satu", 1);
        RecapRequest may = new RecapRequest(java.time.YearMonth.of(2026, 5), "nat-2023");
        return office.recaps().recap(may).run(Job.Progress.NONE).people().getFirst().days().stream()
                .filter(day -> day.status().equals("LN")).count();
    }
}
