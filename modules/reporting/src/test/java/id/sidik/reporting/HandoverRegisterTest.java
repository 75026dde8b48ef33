package id.sidik.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.PaperSize;
import id.sidik.domain.PrintedCodes;
import id.sidik.domain.ReportLook;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The laptops that were handed over, on paper and as a table. */
class HandoverRegisterTest {
    private static final LocalDateTime START = LocalDateTime.parse("2026-11-03T08:10:20");
    private static final String FIGURES = "1 serah terima; standar terpenuhi 1 dari 1.";

    private static HandoverRow row(int minutes, String who) {
        return new HandoverRow(START, START.plusMinutes(minutes), "LAPTOP-<1>", "SIDIK 1.4", who, "Contoh Pengelola",
                minutes, minutes <= 1440, minutes <= 20, 11);
    }

    private static HandoverRegister register(List<HandoverRow> rows) {
        return new HandoverRegister(2026, rows, FIGURES);
    }

    private static PlainPage page(List<HandoverRow> rows) {
        return PlainPage.of(register(rows), frame(), "Serah Terima Laptop");
    }

    private static ReportFrame frame() {
        return ReportFrame.of(Samples.UNIT, Samples.FINAL, "");
    }

    @Test
    void thePageProvesTheStandardAndTheTableHasOneValueACell() throws IOException {
        PlainPage page = page(List.of(row(14, "Contoh Teknisi"), row(1500, "Contoh Teknisi")));
        Pdf pdf = Pdf.of(page.pages());
        assertThat(pdf.text()).contains("DAFTAR SERAH TERIMA LAPTOP ABSENSI", "Tahun 2026", FIGURES, "LAPTOP-<1>",
                "08:10–08:24", "terpenuhi", "terlewati");
        TableSheet twin = page.twin();
        List<String> titles = twin.columns().stream().map(TableColumn::title).toList();
        List<TableCell> cells = twin.rows().getFirst();
        assertThat(cells.get(titles.indexOf("Tanggal"))).isEqualTo(TableCell.of(LocalDate.of(2026, 11, 3)));
        assertThat(cells.get(titles.indexOf("Selesai"))).isEqualTo(TableCell.of(LocalTime.of(8, 24)));
        assertThat(cells.get(titles.indexOf("Menit"))).isEqualTo(TableCell.of(14));
        assertThat(cells.get(titles.indexOf("Butir baik"))).isEqualTo(TableCell.of(11));
        assertThat(twin.rows().getLast().get(titles.indexOf("Standar 1 hari"))).isEqualTo(TableCell.of("terlewati"));
        assertThat(row(14, "Contoh Teknisi").toString()).doesNotContain("Contoh");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 90})
    void anyNumberOfLaptopsAndLongNamesGiveWholePages(int many) throws IOException {
        String wordy = "Dr. Ir. Hj. Contoh Teknisi Bernama Sangat Panjang Sekali, S.T., M.T., M.Si.";
        List<HandoverRow> rows = IntStream.range(0, many).mapToObj(each -> row(each + 1, wordy)).toList();
        for (PaperSize paper : PaperSize.values())
            PageGeometry.assertWhole(PlainPage.of(register(rows), frame(), "Serah Terima Laptop", new ReportLook(paper,
                    true, false, ReportLook.Order.MANUAL, PrintedCodes.USUAL, false,
                    ReportLook.Signers.HEAD_AND_LEFT)).pages());
        assertThat(page(rows).twin().rows()).hasSize(many);
    }
}
