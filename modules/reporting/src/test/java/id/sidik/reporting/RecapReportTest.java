package id.sidik.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.DayResult;
import id.sidik.domain.MonthRecap;
import id.sidik.domain.PersonMonth;
import id.sidik.domain.PrintedCodes;
import id.sidik.domain.ReportCode;
import id.sidik.domain.ReportLook;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecapReportTest {
    private final MonthRecap recap = Samples.recap(Samples.OCTOBER, 14);

    private Report report(PrintedCodes codes, List<ReportPart<PersonMonth>> parts) {
        return Report.of(new RecapReport(recap, Samples.HOLIDAYS, parts, codes), ReportFrame.of(Samples.UNIT,
                Samples.FINAL, recap.regulation()), ReportLook.usual(ReportCode.R2));
    }

    @Test
    void thePageLooksAsApproved() throws IOException {
        Report report = report(PrintedCodes.USUAL, ReportPart.whole(recap.people()));
        Approved.assertLooksAs("r2", report.pages());
        PageGeometry.assertWhole(report.pages());
    }

    @Test
    void theTwinHasEveryDayAsValuesAndSumsThatAgreeWithTheDays() {
        TableSheet twin = report(PrintedCodes.USUAL, ReportPart.whole(recap.people())).twin();
        assertThat(twin.rows()).hasSize(14);
        assertThat(twin.columns()).filteredOn(column -> column.title().endsWith(" Kode")).hasSize(31);
        int present = place(twin, "Hadir");
        long counted = recap.people().stream().flatMap(person -> person.days().stream()).filter(DayResult::present)
                .count();
        assertThat(twin.sum(present)).isEqualByComparingTo(BigDecimal.valueOf(counted));
        assertThat(twin.summed()).contains(present);
        DayResult fifth = recap.people().getFirst().days().get(4);
        assertThat(twin.rows().getFirst().get(place(twin, "Tgl 05 Datang"))).isEqualTo(fifth.in().<TableCell>map(
                at -> new TableCell.Time(LocalTime.from(at))).orElse(TableCell.EMPTY));
        assertThat(twin.rows().getFirst().get(place(twin, "NIP"))).isEqualTo(new TableCell.Text("199001012015011002"));
    }

    @Test
    void thePrintedCodesOfTheUnitReplaceThoseOfTheRegulation() throws IOException {
        String text = Pdf.of(report(new PrintedCodes(Map.of("CBM", "CB", "TK", "A")), ReportPart.whole(recap.people()))
                .pages()).text();
        assertThat(text).contains("CB cuti bersama").contains("A tanpa keterangan").doesNotContain("CBM cuti");
    }

    @Test
    void partsStandOnSheetsOfTheirOwnWithTheirOwnSumsAndPagesCountedThrough() throws IOException {
        List<PersonMonth> people = recap.people();
        Pdf pdf = Pdf.of(report(PrintedCodes.USUAL, List.of(new ReportPart<>("PNS", people.subList(0, 9)),
                new ReportPart<>("PPPK", people.subList(9, 14)))).pages());
        assertThat(pdf.text()).contains("JUMLAH (9 pegawai)").contains("JUMLAH (5 pegawai)");
        assertThat(pdf.pages()).filteredOn(page -> page.contains(" PNS ")).isNotEmpty().noneMatch(page -> page.contains(
                " PPPK "));
        assertThat(pdf.last()).contains("Halaman " + pdf.pages().size() + " dari " + pdf.pages().size());
    }

    @Test
    void theSameValuesHaveTheSameHashOnAnyPaperAndOtherValuesAnother() {
        String hash = report(PrintedCodes.USUAL, ReportPart.whole(recap.people())).hash();
        assertThat(report(new PrintedCodes(Map.of("TK", "A")), ReportPart.whole(recap.people())).hash()).isEqualTo(
                hash).hasSize(64);
        assertThat(report(PrintedCodes.USUAL, ReportPart.whole(recap.people().subList(0, 13))).hash()).isNotEqualTo(
                hash);
    }

    private static int place(TableSheet twin, String title) {
        return twin.columns().stream().map(TableColumn::title).toList().indexOf(title);
    }
}
