package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.MachineId;
import id.sidik.domain.PunchSource;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The monthly book of a self-service machine: whole minutes that must not double what is known to the second. */
class DiskReportTest {
    private static final MachineId MACHINE = new MachineId("CONTOH0001");

    @TempDir
    Path folder;
    private Office office;

    @BeforeEach
    void open() {
        office = OfficeFixture.open(folder.resolve("home"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    /** @param days the times of 1, 2, 3 October of PIN 0012 */
    private Path book(String... days) throws IOException {
        Path file = folder.resolve("1_StandardReport.xls");
        try (HSSFWorkbook book = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("Lap. Log Absen");
            sheet.createRow(2).createCell(2).setCellValue("2026-10-01 ~ 2026-10-31");
            Row head = sheet.createRow(3);
            for (int day = 0; day < 31; day++) head.createCell(day).setCellValue(day + 1);
            Row person = sheet.createRow(4);
            person.createCell(0).setCellValue("ID:");
            person.createCell(2).setCellValue("0012");
            person.createCell(8).setCellValue("Nama:");
            person.createCell(10).setCellValue("Contoh Satu");
            Row times = sheet.createRow(5);
            for (int day = 0; day < days.length; day++) times.createCell(day).setCellValue(days[day]);
            book.write(out);
        }
        return file;
    }

    private Ledger take(Path file) throws InterruptedException {
        DiskPreview preview = office.disks().look(file).run(Job.Progress.NONE);
        DiskPreview named = preview.with(preview.files().stream().filter(DiskFileLine::taken)
                .collect(Collectors.toMap(DiskFileLine::file, each -> MACHINE)));
        return office.disks().take(named).run(Job.Progress.NONE);
    }

    private List<LogLine> log() {
        return office.log().page(LogFilter.ALL, LogSort.NEWEST_FIRST, 0, 99);
    }

    @Test
    void onlyTheMinutesThatTheMachineHasNotToldAreNewAndCarryTheirOwnMark() throws Exception {
        Disk.bring(office, folder, MACHINE.serial(), "0012 2026-10-01 07:55:42");
        Ledger ledger = take(book("07:5512:01", "07:5807:58", "08:01x"));
        assertThat(ledger.figures()).containsEntry("fresh", 3L).containsEntry("known", 2L)
                .containsEntry("quarantined", 1L);
        assertThat(log()).filteredOn(line -> line.punch().source() == PunchSource.DISK_REPORT)
                .extracting(line -> line.punch().at().toString())
                .containsExactlyInAnyOrder("2026-10-01T12:01", "2026-10-02T07:58", "2026-10-03T08:01");
    }

    @Test
    void theSameBookAgainAddsNothing() throws Exception {
        Path book = book("07:5512:01");
        take(book);
        assertThat(take(book).figures()).containsEntry("fresh", 0L).containsEntry("known", 2L);
        assertThat(log()).hasSize(2);
    }

    @Test
    void aBrokenBookIsNamedAndNothingOfItIsTaken() throws Exception {
        Path book = book("07:55");
        byte[] half = java.util.Arrays.copyOf(Files.readAllBytes(book), 1500);
        Files.write(book, half);
        DiskPreview preview = office.disks().look(book).run(Job.Progress.NONE);
        assertThat(preview.files()).singleElement().satisfies(file -> {
            assertThat(file.kind()).isEqualTo(DiskFileLine.Kind.FOREIGN);
            assertThat(file.foreign()).isEqualTo("EXCEL");
        });
        assertThat(take(book).code()).isEqualTo("USB-306");
        assertThat(Files.readAllBytes(book)).as("the file itself stays").isEqualTo(half);
    }
}
