package id.sidik.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** The list of a surprise check, read back out of the saved file by another program. */
class SpotListTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 14);

    private static List<SpotRow> rows(int many) {
        List<SpotRow> rows = new ArrayList<>();
        for (int place = 1; place <= many; place++)
            rows.add(new SpotRow(place, "Contoh Pegawai " + place, "1987052320110110" + (10 + place), place == 2
                    ? "DL"
                    : "", place == 1 ? Optional.of(SpotRow.Mark.ABSENT) : Optional.empty(), place == 1
                            ? "<rapat>"
                            : ""));
        return rows;
    }

    private static Pdf pdf(String witnesses, int many) throws IOException {
        return Pdf.of(new SpotList(DAY, "biji & contoh", 43, witnesses, rows(many)).fill(Samples.UNIT, Samples.FINAL));
    }

    @Test
    void whoWasDrawnStandsThereWithSeedPermitsAndWhatWasFound() throws IOException {
        Pdf pdf = pdf("Contoh Saksi Satu, Contoh Saksi Dua", 6);
        assertThat(pdf.pages()).hasSize(1);
        assertThat(pdf.pages().getFirst()).contains("DAFTAR PEMERIKSAAN MENDADAK (SIDAK)", "Tanggal: 14 Oktober 2026",
                "Terundi 6 dari 43 pegawai", "biji undian: biji & contoh",
                "Contoh Pegawai 1 NIP 19870523 201101 1 011 X",
                "<rapat>", "Contoh Pegawai 2 NIP 19870523 201101 1 012 DL", "Contoh Saksi Satu ....",
                "Halaman 1 dari 1");
        assertThat(pdf.title()).isEqualTo("Daftar Pemeriksaan Mendadak 14 Oktober 2026");
    }

    @Test
    void manyPeopleGoOnOverPagesThatAreCounted() throws IOException {
        Pdf pdf = pdf("", 40);
        assertThat(pdf.pages()).hasSizeGreaterThan(2);
        assertThat(pdf.pages().getLast()).contains("Contoh Pegawai 40", "Saksi",
                "Halaman " + pdf.pages().size() + " dari " + pdf.pages().size());
        assertThat(pdf.pages()).allSatisfy(page -> assertThat(page).contains("Nama / NIP", "Tanda tangan"));
    }
}
