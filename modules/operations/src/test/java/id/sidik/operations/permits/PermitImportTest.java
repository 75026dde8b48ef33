package id.sidik.operations.permits;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Permit.Part;
import id.sidik.operations.Office;
import id.sidik.operations.OfficeFixture;
import id.sidik.operations.Staff;
import id.sidik.operations.permits.PermitImportPreview.Action;
import id.sidik.operations.permits.PermitImportPreview.Remark;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermitImportTest {
    private static final String HEADING = "No;Nama;Kode;Dari;Sampai;Bagian;No. Surat;Tgl Surat;Bukti diterima\n";

    @TempDir
    Path home;
    private Office office;

    @BeforeEach
    void open() {
        office = OfficeFixture.open(home.resolve("home"));
        Staff.saved(office, "Contoh Satu", 1);
        Staff.saved(office, "Contoh Dua", 2);
        Staff.saved(office, "Contoh Kembar", 3);
        Staff.saved(office, "Contoh Kembar", 4);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private PermitImportPreview preview(String rows) throws Exception {
        Path file = home.resolve("izin.csv");
        Files.writeString(file, "Daftar izin;;;\n" + HEADING + rows);
        return office.permits().imports().preview(file).run(Job.Progress.NONE);
    }

    private Ledger take(String rows) throws Exception {
        return office.permits().imports().apply(preview(rows)).run(Job.Progress.NONE);
    }

    @Test
    void aListBecomesPermitsAndTheSameListAgainAddsNothing() throws Exception {
        String rows = "1;Contoh Satu;DL;05/10/2026;7-10-2026;;090/1;5 Oktober 2026;06.10.2026\n"
                + "2;contoh dua;Izin;2026-10-05;;pagi;;;\n" + "3;Contoh Satu;DL;05/10/2026;07/10/2026;Penuh;090/1;;\n";
        Ledger first = take(rows);
        assertThat(first.figures()).containsEntry("read", 3L).containsEntry("added", 2L).containsEntry("same", 1L)
                .containsEntry("rejected", 0L);
        List<PermitRow> kept = office.permits().asked().list(OfficeFixture.OCTOBER);
        assertThat(kept).extracting(PermitRow::name).containsExactly("Contoh Dua", "Contoh Satu");
        assertThat(kept.getFirst().permit().part()).isEqualTo(Part.AM);
        assertThat(kept.getLast().permit().submittedOn()).contains(LocalDate.of(2026, 10, 6));
        assertThat(kept.getLast().permit().documentDate()).contains(Unit.MONDAY);
        assertThat(kept).extracting(PermitRow::origin).containsOnly("IMPORT");
        Ledger again = take(rows);
        assertThat(again.outcome()).isEqualTo(Ledger.Outcome.NOTHING_NEW);
        assertThat(office.permits().asked().list(OfficeFixture.OCTOBER)).isEqualTo(kept);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Contoh Tiada;DL;05/10/2026;;;;;            | B | ledger.permit.noPerson
            Contoh Kembar;DL;05/10/2026;;;;;           | B | ledger.permit.manyPeople
            Contoh Satu;XX;05/10/2026;;;;;             | C | ledger.permit.unknownKind
            Contoh Satu;DL;31/02/2026;;;;;             | D | ledger.permit.noDay
            Contoh Satu;DL;05/10/2026;04/10/2026;;;;   | E | ledger.permit.turned
            Contoh Satu;DL;05/10/2026;;malam;;;        | F | ledger.permit.unknownPart
            Contoh Satu;CT;05/10/2026;;siang;;;        | F | ledger.permit.noHalfDay
            Contoh Satu;DL;05/10/2026;;;;besok;        | H | ledger.permit.noDay
            Contoh Satu;DL;05/10/2026;;;;;03/11/2026   | I | ledger.permit.handedInLater
            """)
    void aFaultNamesFileRowAndColumnAndTheOtherRowsAreTaken(String row, String column, String key) throws Exception {
        PermitImportPreview preview = preview("1;" + row + "\n2;Contoh Dua;DL;05/10/2026;;;;;\n");
        PermitImportPreview.Row bad = preview.rows().getFirst();
        assertThat(bad.action()).isEqualTo(Action.REJECT);
        Remark remark = bad.remarks().getFirst();
        assertThat(remark.key()).isEqualTo(key);
        assertThat(remark.arguments()).startsWith("izin.csv", "3", column);
        Ledger ledger = office.permits().imports().apply(preview).run(Job.Progress.NONE);
        assertThat(ledger.outcome()).isEqualTo(Ledger.Outcome.LOOK);
        assertThat(ledger.lines()).extracting(Ledger.Line::key).contains(key);
        assertThat(office.permits().asked().list(OfficeFixture.OCTOBER)).extracting(PermitRow::name)
                .containsExactly("Contoh Dua");
    }

    @Test
    void aFileWithoutHeadingsOrThatIsNoTableIsRefused() throws Exception {
        Path file = home.resolve("lain.csv");
        Files.writeString(file, "Nama;PIN\nContoh Satu;7\n");
        assertThat(OfficeFixture.code(() -> office.permits().imports().preview(file).run(Job.Progress.NONE)))
                .isEqualTo("IZN-202");
        Files.write(file, new byte[]{'P', 'K', 3, 4, 0, 0});
        assertThat(OfficeFixture.code(() -> office.permits().imports().preview(file).run(Job.Progress.NONE)))
                .isEqualTo("IZN-201");
    }
}
