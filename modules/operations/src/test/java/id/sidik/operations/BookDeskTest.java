package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookDeskTest {
    @TempDir
    private Path folder;
    private Path file;
    private final BookDesk desk = new BookDesk(OfficeFixture.NOVEMBER);

    /** What a self-service machine writes, in a small form. */
    @BeforeEach
    void machineWritesItsBook() throws IOException {
        file = folder.resolve("Attendance Setting Report.xls");
        try (HSSFWorkbook book = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            Sheet shifts = book.createSheet("Jadwal");
            fill(shifts, 0, "Shift", "Masuk", "Pulang", "Masuk", "Pulang");
            fill(shifts, 1, "1", "09:00", "18:00", "", "");
            fill(shifts, 2, "2", "", "", "", "");
            Sheet people = book.createSheet("Orang");
            fill(people, 0, "Tanggal awal", "2026-11-01");
            List<String> heading = new ArrayList<>(List.of("ID", "Nama"));
            for (int day = 1; day <= 31; day++) heading.add(String.valueOf(day));
            fill(people, 1, heading.toArray(String[]::new));
            fill(people, 2, "7", "Contoh Pegawai Satu", "1");
            book.write(out);
        }
    }

    private static void fill(Sheet sheet, int row, String... texts) {
        for (int column = 0; column < texts.length; column++)
            (sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row)).createCell(column)
                    .setCellValue(texts[column]);
    }

    private static BookSheet with(BookSheet sheet, String in, String out) {
        return new BookSheet(sheet.file(), List.of(List.of(in, out, "", ""), sheet.shifts().get(1)), sheet.start(),
                sheet.people());
    }

    @Test
    void aBookIsChangedInPlaceAndTheMachinesOwnIsKept() throws Exception {
        byte[] machines = Files.readAllBytes(file);
        BookSheet sheet = desk.open(file);
        assertThat(sheet.shifts()).containsExactly(List.of("09:00", "18:00", "", ""), List.of("", "", "", ""));
        assertThat(sheet.people().getFirst().codes()).startsWith("1", "").hasSize(31);

        Ledger first = desk.save(with(sheet, "7:5", "16:00")).run(Job.Progress.NONE);
        Ledger second = desk.save(with(sheet, "07:30", "16:00")).run(Job.Progress.NONE);

        assertThat(first.good()).isTrue();
        assertThat(second.good()).isTrue();
        assertThat(desk.open(file).shifts().getFirst()).startsWith("07:30", "16:00");
        assertThat(desk.open(file).start()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(Files.readAllBytes(folder.resolve("Attendance Setting Report.asli.xls"))).isEqualTo(machines);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void aTimeThatTheMachineRefusesChangesNothing() throws Exception {
        byte[] before = Files.readAllBytes(file);

        Ledger ledger = desk.save(with(desk.open(file), "24:00", "16:00")).run(Job.Progress.NONE);

        assertThat(ledger.code()).isEqualTo("USB-331");
        assertThat(ledger.lines().getFirst().arguments()).containsExactly(file.getFileName().toString(), "Jadwal", "2",
                "B");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aFileThatIsNoneIsNamed() throws IOException {
        Path other = Files.writeString(folder.resolve("x.xls"), "PIN,Nama");

        TroubleException refused = catchThrowableOfType(TroubleException.class, () -> desk.open(other));

        assertThat(refused.trouble()).isEqualTo(Trouble.of("USB-331", "trouble.book.NOT_A_BOOK", "x.xls", "", 1, "A"));
        assertThat(catchThrowableOfType(TroubleException.class, () -> desk.open(folder.resolve("none.xls"))).trouble()
                .code()).isEqualTo("USB-330");
    }
}
