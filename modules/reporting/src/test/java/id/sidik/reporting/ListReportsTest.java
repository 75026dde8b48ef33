package id.sidik.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import id.sidik.domain.ReportLook;
import id.sidik.reporting.TppCutRow.Paid;

/** What the lists say on paper and in their twins, read back by another program; sums are added up again here. */
class ListReportsTest {
    private static final int MANY = 30;

    private static Report report(ReportBody body) {
        return Report.of(body, ReportFrame.of(Samples.UNIT, Samples.FINAL, "nat-2023/1"), ReportLook.usual(body
                .code()));
    }

    private static Pdf pdf(ReportBody body) throws IOException {
        return Pdf.of(report(body).pages());
    }

    private static String money(Function<TppCutRow, Optional<BigDecimal>> of) {
        BigDecimal sum = IntStream.rangeClosed(1, MANY).mapToObj(i -> ListSamples.cut(Samples.employee(i), i)).flatMap(
                row -> of.apply(row).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return String.format(Locale.GERMANY, "%,d", sum.longValueExact());
    }

    private static BigDecimal sum(TableSheet twin, String title) {
        int place = IntStream.range(0, twin.columns().size()).filter(i -> twin.columns().get(i).title().equals(title))
                .findFirst().orElseThrow();
        assertThat(twin.summed()).as(title).contains(place);
        return twin.sum(place);
    }

    @Test
    void r5NamesTheClassOfEachPositionWhereItIsKnown() {
        TableSheet twin = report(ListSamples.tpp(MANY, ListSamples.ordinary(), Optional.empty())).twin();
        int place = twin.columns().stream().map(TableColumn::title).toList().indexOf("Kelas Jabatan");
        assertThat(twin.rows()).extracting(row -> row.get(place)).startsWith(TableCell.of(2), TableCell.of(3))
                .contains(TableCell.EMPTY);
        assertThat(twin.summed()).doesNotContain(place);
    }

    @Test
    void r5PrintsTheSumsOfItsAllowancesAndTheTwinHasTheSame() throws IOException {
        TppReport body = ListSamples.tpp(MANY, ListSamples.ordinary(), Optional.empty());
        String last = pdf(body).last();
        assertThat(last).contains(money(TppCutRow::amount), money(row -> row.paid().map(Paid::deduction)), money(
                row -> row.paid().map(Paid::payable)), "JUMLAH (30 pegawai)");
        assertThat(pdf(body).text()).contains("DAFTAR PERHITUNGAN PENGURANGAN TPP", "Bulan: Oktober 2026",
                "TL1 1× TL3 1×", "1,75", "-0,25").doesNotContain("PPh", "BPJS");
        assertThat(String.format(Locale.GERMANY, "%,d", sum(report(body).twin(), "TPP Dibayarkan (Rp)")
                .longValueExact())).isEqualTo(money(row -> row.paid().map(Paid::payable)));
    }

    @Test
    void r5ShowsTaxAndInsuranceOnlyWhereTheUnitWantsThem() throws IOException {
        TppReport body = ListSamples.tpp(MANY, ListSamples.ordinary(), Optional.of(ListSamples.TAX));
        String tax = money(row -> row.paid().map(Paid::payable).map(paid -> ListSamples.TAX.incomeTax(
                "Penata Muda Tk. I (III/b)", paid)));
        String net = money(row -> row.paid().map(Paid::payable).map(paid -> paid.subtract(ListSamples.TAX.incomeTax(
                "Penata Muda Tk. I (III/b)", paid)).subtract(ListSamples.TAX.insurance(paid))));
        assertThat(pdf(body).text()).contains("PPh 21", "Iuran BPJS", tax, net);
    }

    @Test
    void r7AddsUpAndSaysThatItOnlyProposes() throws IOException {
        DisciplineReport body = ListSamples.discipline(MANY, ListSamples.ordinary());
        int minutes = IntStream.rangeClosed(1, MANY).map(i -> i * 31).sum();
        assertThat(pdf(body).last()).contains("Catatan: usulan; keputusan pada Pejabat yang Berwenang Menghukum.",
                String.format(Locale.GERMANY, "%,d", minutes), "Rekaman ada sejak Agustus 2026");
        assertThat(pdf(body).text()).contains("7–10 hari: pernyataan tidak puas", "PP 94/2021",
                "3 hari 12-10-2026 s.d. 14-10-2026", "Tindak lanjut");
        assertThat(sum(report(body).twin(), "Menit Tahun Ini")).isEqualByComparingTo(String.valueOf(minutes));
        assertThat(sum(report(body).twin(), "TK Bulan Ini (hari)")).isEqualByComparingTo(String.valueOf(IntStream
                .rangeClosed(1, MANY).map(i -> i % 3).sum()));
    }

    @Test
    void r8TellsStatesLettersAndWhyAndCountsTheDays() throws IOException {
        AwayReport body = ListSamples.away(MANY, ListSamples.ordinary());
        int days = IntStream.rangeClosed(1, MANY).map(i -> i % 4 + 1).sum();
        assertThat(pdf(body).text()).contains("Ditolak", "dokumen tidak terbaca", "800.1.11/2/DINAS-CONTOH/2026",
                "bukti tidak diserahkan sampai 09-10-2026", "JUMLAH (30 permohonan)", " " + days + " ",
                "30 permohonan: ");
        assertThat(sum(report(body).twin(), "Hari Kerja")).isEqualByComparingTo(String.valueOf(days));
        assertThat(pdf(ListSamples.away(0, ListSamples.ordinary())).text()).contains("Tidak ada permohonan");
    }

    @Test
    void r9ShowsBeforeAndAfterWithEvidenceAndWho() throws IOException {
        String text = pdf(ListSamples.recon(MANY, ListSamples.ordinary())).text();
        assertThat(text).contains("07:42–? TL1 0,5 %", "07:42–16:05 TL1 * 0,5 %", "jari tidak terbaca", "surat-1.pdf",
                "Contoh Kepala", "02-11-2026 09:30", "30 hari ditelaah: 23 berubah, 7 tetap",
                "semula 15 %, menjadi 15 %");
    }

    @Test
    void r10IsAFormOrWhatTheSignedListSaidEachDayOnItsOwnSheet() throws IOException {
        assertThat(pdf(ListSamples.form(12, ListSamples.ordinary())).text()).contains("DAFTAR HADIR MANUAL",
                "Hari, tanggal: Rabu, 7 Oktober 2026", "Paraf", "Alasan daftar hadir manual: ....");
        Pdf filled = pdf(ListSamples.filled(3, ListSamples.ordinary()));
        assertThat(filled.pages()).hasSize(2);
        assertThat(filled.pages().getFirst()).contains("Rabu, 7 Oktober 2026", "07:20", "07:05+",
                "tidak ada jaringan: kabel putus");
        assertThat(filled.last()).contains("Kamis, 8 Oktober 2026", "Contoh Kepala");
        assertThat(report(ListSamples.filled(3, ListSamples.ordinary())).twin().rows()).hasSize(6);
    }

    @Test
    void r11TellsTheFailureWithItsDateInWordsAndWhoWasTouched() throws IOException {
        assertThat(pdf(ListSamples.incident(5, ListSamples.ordinary())).text()).contains(
                "BERITA ACARA GANGGUAN JARINGAN",
                "Senin tanggal dua bulan November tahun dua ribu dua puluh enam (02-11-2026)",
                "Mesin Lobi, nomor seri CONTOH0001", "jaringan putus", "Rabu, 7 Oktober 2026 pukul 15.02",
                "5 orang, 5 hari kerja", "Daftar bertanda tangan disimpan dengan sidik aaaaaaaaaaaa");
    }

    @Test
    void r13IsTheJournalAsItIs() throws IOException {
        LogReport body = ListSamples.log(MANY, ListSamples.ordinary());
        assertThat(pdf(body).text()).contains("LOG REKAMAN MESIN", "07-10-2026 07:01:07", "CONTOH0001",
                "belum dikenal", "sidik jari 1/255", "Jumlah rekaman: 30 (Mesin 0 10, Mesin 1 10, Mesin 2 10)",
                "karantina: 3");
        assertThat(report(body).twin().rows()).hasSize(MANY);
    }

    @Test
    void r15ListsWhatIsEnclosedUnderItsNumber() throws IOException {
        ReportFrame frame = ReportFrame.of(Samples.UNIT, Samples.FINAL, "");
        ReportFrame numbered = new ReportFrame(frame.unit(), frame.logo(), "800/017/DINAS/XI/2026", frame.signed(),
                frame.signers(), frame.stamp(), "", "");
        String text = Pdf.of(Report.of(ListSamples.letter(3), numbered, ReportLook.usual(
                id.sidik.domain.ReportCode.R15)).pages()).text();
        assertThat(text).contains("SURAT PENGANTAR", "Nomor: 800/017/DINAS/XI/2026", "Yth. Kepala Badan Kepegawaian",
                "Rekapitulasi ke-3 bulan Oktober 2026", "1 berkas (3 halaman)", "tanda tangan penerima");
    }

    @Test
    void r16CountsFingersAndSaysWhatToDo() throws IOException {
        FingerReport body = ListSamples.fingers(MANY, ListSamples.ordinary());
        assertThat(pdf(body).text()).contains("DAFTAR PEGAWAI DAN ID MESIN", "0001", "lebih dari 1 jari",
                "mesin belum dicadangkan", "Peraturan Contoh");
        int fingers = IntStream.rangeClosed(1, MANY).filter(i -> i % 4 != 0).map(i -> i % 3).sum();
        assertThat(sum(report(body).twin(), "Jumlah Jari")).isEqualByComparingTo(String.valueOf(fingers));
    }

    static List<ReportBody> bodies() {
        return ListSamples.all(3, ListSamples.ordinary());
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void theSameRowsGiveTheSameHashAndATwinOfTheirNumber(ReportBody body) {
        assertThat(report(body).hash()).isEqualTo(Report.hash(body)).hasSize(64);
        assertThat(report(body).twin().rows()).isNotEmpty();
    }
}
