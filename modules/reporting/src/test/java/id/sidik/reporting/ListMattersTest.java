package id.sidik.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import id.sidik.domain.Incident;
import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import id.sidik.domain.Punch;
import id.sidik.domain.PunchSource;
import id.sidik.domain.ReportLook;
import id.sidik.reporting.ReconResultRow.Fate;
import id.sidik.reporting.ReconResultRow.Said;

/** What each list says in the cases that are rare. */
class ListMattersTest {
    private static final LocalDate DAY = ListSamples.DAY;

    private static Report report(ReportBody body) {
        return Report.of(body, ReportFrame.of(Samples.UNIT, Samples.FINAL, ""), ReportLook.usual(body.code()));
    }

    private static String text(ReportBody body) throws IOException {
        return Pdf.of(report(body).pages()).text();
    }

    @Test
    void aHeldUnitReadsSoOnItsR5() throws IOException {
        List<ReportPart<TppCutRow>> rows = ReportPart.whole(List.of(ListSamples.cut(Samples.employee(1), 1)));
        assertThat(text(new TppReport(Samples.OCTOBER, rows, "laporan <belum> lengkap", Optional.empty()))).contains(
                "Rekomendasi TPP unit ditahan: laporan <belum> lengkap");
        assertThat(text(new TppReport(Samples.OCTOBER, rows, "", Optional.empty()))).doesNotContain("ditahan");
    }

    @Test
    void eachPartOfR5HasItsOwnSums() throws IOException {
        TppCutRow one = ListSamples.cut(Samples.employee(1), 1);
        TppCutRow two = ListSamples.cut(Samples.employee(2), 2);
        Pdf pdf = Pdf.of(report(new TppReport(Samples.OCTOBER, List.of(new ReportPart<>("PNS", List.of(one)),
                new ReportPart<>("PPPK", List.of(two))), "", Optional.empty())).pages());
        assertThat(pdf.pages()).hasSize(2);
        assertThat(pdf.pages().getFirst()).contains("PNS", "JUMLAH (1 pegawai)", "4.001.000").doesNotContain(
                "4.002.000");
        assertThat(pdf.last()).contains("PPPK", "4.002.000", "Halaman 2 dari 2");
    }

    @Test
    void thePaymentOfARowIsWhatItsPartsLeave() {
        for (int i = 1; i <= 20; i++) {
            TppCutRow row = ListSamples.cut(Samples.employee(i), i);
            row.paid().ifPresent(paid -> assertThat(paid.discipline().subtract(paid.deduction()).add(paid
                    .productivity()).subtract(paid.decided())).isEqualByComparingTo(paid.payable()));
        }
    }

    @Test
    void aYearThatWasRecordedFromItsBeginningNeedsNoRemark() throws IOException {
        List<ReportPart<TallyRow>> rows = ReportPart.whole(List.of(ListSamples.tally(Samples.employee(1), 1)));
        assertThat(text(new DisciplineReport(Samples.OCTOBER, Samples.OCTOBER.withMonth(1), rows))).doesNotContain(
                "Rekaman ada sejak");
        assertThat(text(new DisciplineReport(Samples.OCTOBER, Samples.OCTOBER.minusYears(1), rows))).doesNotContain(
                "Rekaman ada sejak");
        assertThat(text(new DisciplineReport(Samples.OCTOBER, Samples.OCTOBER, rows))).contains(
                "Rekaman ada sejak Oktober 2026");
    }

    @ParameterizedTest
    @EnumSource
    void everyStateOfAPermitIsCountedByItsName(AwayState state) throws IOException {
        AwayRow row = ListSamples.away(Samples.employee(1), state.ordinal());
        assertThat(row.state()).isEqualTo(state);
        assertThat(text(new AwayReport(Samples.OCTOBER, ReportPart.whole(List.of(row, row))))).contains(
                "2 permohonan: " + state.words() + " 2.");
    }

    @ParameterizedTest
    @EnumSource
    void whatBecameOfACorrectionStandsBehindItsReason(Fate fate) {
        Said said = new Said("NO_NETWORK", "", "", "petugas", "", Instant.EPOCH, fate);
        assertThat(said.words()).startsWith("tidak ada jaringan").contains(fate.words());
        assertThat(new Said("", "", "", "petugas", "", Instant.EPOCH, fate).words()).isEqualTo(fate.words());
    }

    @Test
    void severalWordsOfADayAreLinesOnThePageAndOneTextInTheTwin() {
        ReconReport body = ListSamples.recon(5, ListSamples.ordinary());
        TableSheet twin = report(body).twin();
        int by = twin.columns().stream().map(TableColumn::title).toList().indexOf("Diajukan Oleh");
        assertThat(twin.rows().get(4).get(by)).isEqualTo(TableCell.of("petugas; petugas dua"));
        assertThat(twin.rows().getFirst().get(by)).isEqualTo(TableCell.of("petugas"));
    }

    @Test
    void aFormWithoutADateLeavesALineForIt() throws IOException {
        ManualReport form = ManualReport.form(DAY, false, List.of(ManualRow.blank(Samples.employee(1))));
        assertThat(text(form)).contains("Hari, tanggal: ......").doesNotContain("7 Oktober 2026");
        assertThat(form.words().file()).isEqualTo("Daftar Hadir Manual (formulir)");
    }

    private static IncidentReport incident(Incident.Cause cause, String note, String document, String unit,
            List<IncidentRow> rows) {
        LocalDateTime off = DAY.atTime(6, 30);
        return new IncidentReport(new Incident(new UUID(0, 1), new MachineId("CONTOH0001"), off, off.plusHours(9), 20,
                cause, "Contoh Kepala", note, document, Instant.EPOCH, "petugas"), "Lobi", DAY, unit, rows);
    }

    @ParameterizedTest
    @CsvSource({"POWER, GANGGUAN MESIN PRESENSI, listrik padam", "DEVICE, KERUSAKAN MESIN PRESENSI, mesin rusak",
        "NETWORK, GANGGUAN JARINGAN, jaringan putus", "DISASTER, GANGGUAN MESIN PRESENSI, bencana"})
    void theMinutesAreNamedByTheirCause(Incident.Cause cause, String title, String words) throws IOException {
        assertThat(text(incident(cause, "", "", "", List.of()))).contains("BERITA ACARA " + title, "Sebab: " + words,
                "belum dipindai", "0 orang, 0 hari kerja").doesNotContain("Keterangan: ");
    }

    @Test
    void somebodyTouchedOnTwoDaysIsOnePerson() throws IOException {
        IncidentRow first = new IncidentRow(Samples.employee(1), DAY, Optional.empty(), Optional.of(DAY.atTime(16, 0)),
                "");
        IncidentRow second = new IncidentRow(Samples.employee(1), DAY.plusDays(1), Optional.of(DAY.plusDays(1).atTime(7,
                30)), Optional.empty(), "");
        assertThat(text(incident(Incident.Cause.POWER, "padam", "", "Dinas Contoh", List.of(first, second)))).contains(
                "1 orang, 2 hari kerja", "Keterangan: padam", "07:30", "16:00", "pada Dinas Contoh tidak merekam");
    }

    private static RawRow raw(int verify, PunchSource source) {
        return new RawRow(new Punch(new MachineId("CONTOH0001"), new Pin("0012"), DAY.atTime(7, 1, 2), verify, 255, 0,
                source, Samples.WIB, ListSamples.SAID), "Lobi", Optional.empty(), "", Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"1, sidik jari", "15, wajah", "25, telapak", "0, PIN", "2, kartu", "77, lainnya"})
    void howSomebodyWasKnownIsTranslatedAndTheRawByteStays(int verify, String way) {
        TableSheet twin = report(new LogReport(DAY, DAY, ReportPart.whole(List.of(raw(verify, PunchSource.WIRE))), 0))
                .twin();
        List<String> titles = twin.columns().stream().map(TableColumn::title).toList();
        assertThat(twin.rows().getFirst().get(titles.indexOf("Cara"))).isEqualTo(TableCell.of(way));
        assertThat(twin.rows().getFirst().get(titles.indexOf("Kode Cara"))).isEqualTo(TableCell.of(verify));
        assertThat(twin.rows().getFirst().get(titles.indexOf("PIN"))).isEqualTo(TableCell.of("0012"));
        assertThat(twin.rows().getFirst().get(titles.indexOf("Nama"))).isEqualTo(TableCell.EMPTY);
    }

    @ParameterizedTest
    @EnumSource
    void theRoadOfARecordIsTold(PunchSource source) throws IOException {
        String road = switch (source) {
            case WIRE -> "jaringan";
            case FLASH_DISK -> "flash disk";
            case DISK_REPORT -> "laporan mesin";
            case PUSH -> "lapor sendiri";
            case OLD_PROGRAM -> "program lama";
        };
        assertThat(text(new LogReport(DAY, DAY, ReportPart.whole(List.of(raw(1, source))), 0))).contains(road,
                "Tanggal: 7 Oktober 2026", "07-10-2026 07:01:02");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kepala BKPSDM|Yth. Kepala BKPSDM di tempat
            'Kepala BKPSDM\\nKota Contoh'|Yth. Kepala BKPSDM di Kota Contoh
            ''|Yth. ....
            """)
    void aLetterIsAddressed(String to, String printed) throws IOException {
        assertThat(text(new LetterReport(Samples.OCTOBER, to.replace("\\n", "\n"), List.of(new Enclosure("R3", "1",
                ""))))).contains(printed);
    }

    @Test
    void anEnclosureIsNamedByWhatWasMadeOfIt() {
        Report made = report(ListSamples.away(40, ListSamples.ordinary()));
        Enclosure enclosed = Enclosure.of(made);
        assertThat(enclosed.what()).isEqualTo("Daftar Ketidakhadiran Oktober 2026");
        assertThat(enclosed.amount()).isEqualTo("1 berkas (" + made.pages().pages() + " halaman)");
        assertThat(enclosed.note()).isEqualTo("sidik " + made.hash().substring(0, 12));
    }

    @Test
    void aRuleWithoutALimitIsNotNamed() throws IOException {
        FingerRow row = new FingerRow(Samples.employee(1), "Lobi", "1", java.util.OptionalInt.of(9), true, 0);
        assertThat(row.remark()).isEmpty();
        String text = text(new FingerReport(DAY, "", ReportPart.whole(List.of(row))));
        assertThat(text).contains("1 pegawai, 1 baris, 0 perlu ditindaklanjuti").doesNotContain("Batas jari");
        assertThat(report(new FingerReport(DAY, "", ReportPart.whole(List.of(row)))).twin().sum(7))
                .isEqualByComparingTo(BigDecimal
                        .valueOf(9));
    }
}
