package id.sidik.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.PaperSize;
import id.sidik.domain.PrintedCodes;
import id.sidik.domain.ReportLook;
import id.sidik.reporting.ServiceRow.Kept;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The register of the service desk on paper and as a table. */
class ServiceRegisterTest {
    private static final LocalDateTime MORNING = LocalDateTime.parse("2026-10-05T08:10");
    private static final String FIGURES = "Diterima 3, selesai 1.";

    private static ServiceRow row(int number, Kept kept) {
        boolean done = kept == Kept.IN_TIME || kept == Kept.LATE;
        return new ServiceRow(number, MORNING, "Contoh Pemohon", "Dinas Contoh", "LOBI1", "Mesin <diam> & mati", List
                .of(
                        "kabel lepas", "alamat bentrok"), List.of("kabel dipasang"), Optional.of(MORNING.plusMinutes(
                                20)), done
                                        ? Optional.of(MORNING.plusHours(1))
                                        : Optional.empty(), kept, done ? OptionalInt.of(4) : OptionalInt.empty());
    }

    private static ServiceRow wordy(int number) {
        String name = "Dr. Ir. Hj. Contoh Pemohon Bernama Sangat Panjang Sekali, S.T., M.T., M.Si.";
        String words = "mesin di lantai dua gedung utama tidak menjawab, layar padam, lalu hidup kembali sendiri ";
        return new ServiceRow(number, MORNING, name, "Badan Contoh Perencanaan Pembangunan Daerah Kota Contoh", "CONTOH"
                + "0".repeat(18), words.repeat(3), List.of(words, words), List.of(words.repeat(2)), Optional.of(
                        MORNING),
                Optional.of(MORNING.plusDays(3)), Kept.LATE, OptionalInt.of(1));
    }

    private static PlainPage page(List<ServiceRow> rows) {
        return PlainPage.of(register(rows), frame(), "Register Layanan");
    }

    private static ServiceRegister register(List<ServiceRow> rows) {
        return new ServiceRegister("Triwulan IV 2026", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31), rows,
                FIGURES);
    }

    private static ReportFrame frame() {
        return ReportFrame.of(Samples.UNIT, Samples.FINAL, "");
    }

    private static int column(TableSheet twin, String title) {
        return twin.columns().stream().map(TableColumn::title).toList().indexOf(title);
    }

    @Test
    void thePageNamesTheSpanTheFiguresAndBothSigners() throws IOException {
        Pdf pdf = Pdf.of(page(List.of(row(1, Kept.IN_TIME), row(2, Kept.OPEN), row(7, Kept.WITHDRAWN))).pages());
        assertThat(pdf.pages()).hasSize(1);
        assertThat(pdf.text()).contains("REGISTER PELAYANAN MESIN DAN APLIKASI ABSENSI", "Triwulan IV 2026",
                "1 Oktober 2026 s.d. 31 Desember 2026", "Mesin <diam> & mati", "kabel lepas; alamat bentrok", FIGURES,
                "Dr. Contoh Kepala Dinas, S.H., M.Si.");
        assertThat(pdf.text()).as("no state of a month").doesNotContain("DRAF", "FINAL", "Versi aturan");
        assertThat(pdf.title()).isEqualTo("Register Pelayanan Triwulan IV 2026");
    }

    @ParameterizedTest
    @CsvSource({"IN_TIME,tepat,4", "LATE,lewat,4", "OPEN,belum selesai,", "WITHDRAWN,dibatalkan,"})
    void howARequestStandsToThePromiseIsOneWord(Kept kept, String word, BigDecimal score) {
        TableSheet twin = page(List.of(row(1, kept))).twin();
        List<TableCell> cells = twin.rows().getFirst();
        assertThat(cells.get(column(twin, "Standar"))).isEqualTo(TableCell.of(word));
        assertThat(cells.get(column(twin, "Nilai"))).isEqualTo(score == null
                ? TableCell.EMPTY
                : TableCell.of(score.intValue()));
    }

    @Test
    void theTwinHasRealDatesAndTimesOneValueACell() {
        TableSheet twin = page(List.of(row(3, Kept.IN_TIME))).twin();
        List<TableCell> cells = twin.rows().getFirst();
        assertThat(cells.get(column(twin, "Nomor"))).isEqualTo(TableCell.of(3));
        assertThat(cells.get(column(twin, "Tanggal Diterima"))).isEqualTo(TableCell.of(LocalDate.of(2026, 10, 5)));
        assertThat(cells.get(column(twin, "Jam Diterima"))).isEqualTo(TableCell.of(LocalTime.of(8, 10)));
        assertThat(cells.get(column(twin, "Jam Mulai"))).isEqualTo(TableCell.of(LocalTime.of(8, 30)));
        assertThat(cells.get(column(twin, "Jam Selesai"))).isEqualTo(TableCell.of(LocalTime.of(9, 10)));
        assertThat(cells.get(column(twin, "Pemohon"))).isEqualTo(TableCell.of("Contoh Pemohon"));
        assertThat(cells.get(column(twin, "Temuan"))).isEqualTo(TableCell.of("kabel lepas; alamat bentrok"));
        assertThat(twin.name()).isEqualTo("Register Layanan");
        TableSheet open = page(List.of(row(3, Kept.OPEN))).twin();
        assertThat(open.rows().getFirst().get(column(open, "Tanggal Selesai"))).isEqualTo(TableCell.EMPTY);
    }

    @ParameterizedTest
    @EnumSource
    void longWordsFindRoomOnEveryPaperEitherWay(PaperSize paper) throws IOException {
        List<ServiceRow> rows = List.of(wordy(1), wordy(2));
        for (boolean lying : new boolean[]{true, false})
            PageGeometry.assertWhole(PlainPage.of(register(rows), frame(), "Register Layanan", new ReportLook(paper,
                    lying, false, ReportLook.Order.MANUAL, PrintedCodes.USUAL, false,
                    ReportLook.Signers.HEAD_AND_LEFT)).pages());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 120})
    void anyNumberOfRequestsGivesWholePagesWithTheSignersOnTheLast(int many) throws IOException {
        PlainPage page = page(IntStream.rangeClosed(1, many).mapToObj(each -> row(each, Kept.IN_TIME)).toList());
        PageGeometry.assertWhole(page.pages());
        Pdf pdf = Pdf.of(page.pages());
        assertThat(pdf.last()).contains("Dr. Contoh Kepala Dinas, S.H., M.Si.", "Halaman " + page.pages().pages()
                + " dari " + page.pages().pages());
        assertThat(page.twin().rows()).hasSize(many);
    }

    @Test
    void nobodyIsNamedInALogLine() {
        assertThat(row(1, Kept.OPEN).toString()).doesNotContain("Contoh");
    }

    @Test
    void theLegendTellsWhatTheTableIs() {
        assertThat(page(List.of(row(1, Kept.OPEN))).legend().lines()).extracting(TableLegend.Line::word).contains(
                "Laporan", "Unit", "Periode", "Dicetak");
    }
}
