package id.sidik.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import id.sidik.domain.ReportCode;
import id.sidik.domain.ReportLook;

/** BKPSDM merges the sheets of many units by their column titles: these titles do not change. */
class ListColumnsTest {
    private static final List<String> PERSON = List.of("No", "Nama", "NIP", "Pangkat/Golongan", "Jabatan");

    private static TableSheet twin(ReportBody body) {
        return Report.of(body, ReportFrame.of(Samples.UNIT, Samples.FINAL, ""), ReportLook.usual(body.code())).twin();
    }

    private static List<String> titles(TableSheet twin) {
        return twin.columns().stream().map(TableColumn::title).toList();
    }

    private static List<String> person(String... more) {
        return Stream.of(PERSON.stream(), Stream.of(more), Stream.of("Bagian")).flatMap(all -> all).toList();
    }

    static Stream<Arguments> lists() {
        return Stream.of(Arguments.of(ListSamples.discipline(2, ListSamples.ordinary()), person("TK Bulan Ini (hari)",
                "TK Tahun Ini (hari)", "Menit Bulan Ini", "Menit Tahun Ini", "Setara Hari", "Sisa Menit", "Jumlah Hari",
                "Terpanjang Berturut-turut (hari)", "Terpanjang Dari", "Terpanjang Sampai", "Rentang (usulan)",
                "Dasar Rentang", "Tindak Lanjut")), Arguments.of(ListSamples.away(2, ListSamples.ordinary()), person(
                        "Kode", "Jenis", "Dari", "Sampai", "Bagian Hari", "Hari Kerja", "Hari Diterima", "Nomor Surat",
                        "Tanggal Surat", "Tanggal Diserahkan", "Status", "Alasan")), Arguments.of(ListSamples.recon(2,
                                ListSamples.ordinary()), person("Tanggal", "Semula", "Menjadi", "Potongan Semula (%)",
                                        "Potongan Menjadi (%)", "Alasan", "Bukti", "Diajukan Oleh", "Disetujui Oleh",
                                        "Tanggal Entri", "Jam Entri")), Arguments.of(ListSamples.filled(2, ListSamples
                                                .ordinary()), person("Tanggal", "Jam Datang", "Jam Pulang",
                                                        "Keterangan", "Alasan Daftar Manual", "Ditandatangani Oleh")),
                Arguments.of(ListSamples.incident(2, ListSamples.ordinary()), person("Tanggal", "Jam Datang",
                        "Jam Pulang", "Keterangan")), Arguments.of(ListSamples.log(2, ListSamples.ordinary()), List.of(
                                "No", "Tanggal", "Jam", "Mesin", "Nomor Seri", "PIN", "Nama", "Cara", "Kode Cara",
                                "Kode Keadaan", "Jalan", "Tanggal Diterima", "Jam Diterima",
                                "Selisih Jam Mesin (detik)", "Bagian")), Arguments.of(ListSamples.letter(2), List.of(
                                        "No", "Jenis yang Dikirim", "Banyaknya", "Keterangan", "Bagian")), Arguments.of(
                                                ListSamples.fingers(2, ListSamples.ordinary()), person("Mesin", "PIN",
                                                        "Jumlah Jari", "Batas Jari", "Keterangan")));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void theTitlesOfAListAreThese(ReportBody body, List<String> titles) {
        assertThat(titles(twin(body))).isEqualTo(titles);
    }

    @Test
    void theTitlesOfR5AreTheseAndTaxComesBehindThem() {
        List<String> plain = titles(twin(ListSamples.tpp(2, ListSamples.ordinary(), Optional.empty())));
        assertThat(plain).isEqualTo(person("Kelas Jabatan", "Besaran TPP", "Bobot Disiplin (Rp)", "TK (kali)", "TK (%)",
                "TL (kali)", "TL (tingkat)", "TL (%)", "PSW (kali)", "PSW (tingkat)", "PSW (%)", "Tidak Rekam (kali)",
                "Tidak Rekam (%)", "Apel (kali)", "Apel (%)", "Izin/Cuti (kali)", "Izin/Cuti (%)", "Batas (%)",
                "Jumlah Potongan (%)", "Jumlah Potongan (Rp)", "Hukuman Disiplin (Rp)", "Capaian (%)",
                "Bobot Produktivitas (Rp)", "TPP Dibayarkan (Rp)"));
        assertThat(titles(twin(ListSamples.tpp(2, ListSamples.ordinary(), Optional.of(ListSamples.TAX)))))
                .containsSubsequence("TPP Dibayarkan (Rp)", "PPh 21 (Rp)", "Iuran BPJS (Rp)", "Jumlah Bersih (Rp)");
    }

    static Stream<ReportBody> bodies() {
        return ListSamples.all(9, ListSamples.ordinary()).stream();
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void numbersOfPeopleAreTextAndRowsAreCountedThrough(ReportBody body) {
        TableSheet twin = twin(body);
        int nip = titles(twin).indexOf("NIP");
        for (int at = 0; at < twin.rows().size(); at++) {
            assertThat(twin.rows().get(at).getFirst()).isEqualTo(TableCell.of(at + 1));
            if (nip >= 0)
                assertThat(twin.rows().get(at).get(nip)).isInstanceOfSatisfying(TableCell.Text.class,
                        text -> assertThat(
                                text.value()).matches("\\d{18}"));
        }
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void aSheetIsNamedByItsReportAndTheFileByItsMatter(ReportBody body) {
        assertThat(twin(body).name()).isEqualTo(body.code().name());
        assertThat(body.words().file()).isNotBlank().doesNotContain("/", "\\", ":");
        assertThat(body.words().title()).isUpperCase();
    }

    @Test
    void r5IsNeverStoodOnItsShortSide() {
        assertThat(ReportCode.R5.turnable()).isFalse();
        assertThat(ReportCode.R14.turnable()).as("twelve months side by side").isFalse();
        PrintedDocument pages = Report.of(ListSamples.tpp(2, ListSamples.ordinary(), Optional.empty()), ReportFrame.of(
                Samples.UNIT, Samples.FINAL, ""), ReportLook.usual(ReportCode.R5).laid(false)).pages();
        assertThat(pages.layout().getPageWidth()).isGreaterThan(pages.layout().getPageHeight());
    }
}
