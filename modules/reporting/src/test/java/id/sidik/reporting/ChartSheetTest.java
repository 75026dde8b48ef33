package id.sidik.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.PaperSize;
import id.sidik.domain.PrintedCodes;
import id.sidik.domain.ReportCode;
import id.sidik.domain.ReportLook;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChartSheetTest {
    private static final YearMonth MONTH = Samples.OCTOBER;

    static ChartSheet sheet() {
        List<ChartSheet.Day> days = IntStream.rangeClosed(1, 31).filter(day -> MONTH.atDay(day).getDayOfWeek()
                .getValue() < 6).mapToObj(day -> new ChartSheet.Day(MONTH.atDay(day), 30 + day % 7, day % 5, day % 3))
                .toList();
        List<ChartSheet.Late> late = Stream.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.FRIDAY).flatMap(
                day -> IntStream.rangeClosed(7, 10).mapToObj(hour -> new ChartSheet.Late(day, hour, hour * day
                        .getValue() % 9 + 1))).toList();
        List<ChartSheet.Share> trend = IntStream.rangeClosed(5, 10).mapToObj(month -> new ChartSheet.Share(YearMonth.of(
                2026, month), 88.0 + month % 4 * 2.74)).toList();
        return new ChartSheet(MONTH, days, late, trend);
    }

    private static Report report(Optional<ChartSheet> charts, ReportLook look) {
        var recap = Samples.recap(MONTH, 6);
        return Report.of(new TotalsReport(MONTH, ReportPart.whole(recap.people()), PrintedCodes.USUAL), ReportFrame.of(
                Samples.UNIT, Samples.DRAFT, recap.regulation()), look, CityPages.none(), charts);
    }

    @Test
    void theChartsStandOnAPageOfTheirOwnBehindTheReportAndLookAsApproved() throws IOException {
        Report plain = report(Optional.empty(), ReportLook.usual(ReportCode.R3));
        Report charted = report(Optional.of(sheet()), ReportLook.usual(ReportCode.R3));
        assertThat(charted.pages().pages()).isEqualTo(plain.pages().pages() + 1);
        assertThat(charted.hash()).as("the table says the same").isEqualTo(plain.hash());
        Pdf pdf = Pdf.of(charted.pages());
        ChartSheet sheet = sheet();
        assertThat(pdf.last()).contains("GRAFIK KEHADIRAN PEGAWAI", "Bulan: Oktober 2026", sheet.days().size()
                + " hari kerja; hadir " + sheet.days().stream().mapToInt(ChartSheet.Day::present).sum(),
                "Keterlambatan: " + sheet.late().stream().mapToInt(ChartSheet.Late::times).sum() + " kali",
                "Halaman " + charted.pages().pages() + " dari " + charted.pages().pages());
        Approved.assertLooksAs("grafik", charted.pages());
        PageGeometry.assertWhole(charted.pages());
    }

    @ParameterizedTest
    @EnumSource
    void everyPaperHasRoomForThemStandingToo(PaperSize paper) throws IOException {
        for (boolean lying : new boolean[]{true, false}) {
            ReportLook look = ReportLook.usual(ReportCode.R3).on(paper).laid(lying);
            Report charted = report(Optional.of(sheet()), look);
            assertThat(charted.pages().pages()).as(look.sheet()).isEqualTo(report(Optional.empty(), look).pages()
                    .pages()
                    + 1);
            PageGeometry.assertWhole(charted.pages());
        }
    }

    @Test
    void anEmptyMonthHasAPageToo() throws IOException {
        Report charted = report(Optional.of(new ChartSheet(MONTH, List.of(), List.of(), List.of())), ReportLook.usual(
                ReportCode.R3));
        assertThat(Pdf.of(charted.pages()).last()).contains("0 hari kerja", "Keterlambatan: tidak ada.");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "5, 1", "6, 2", "11, 5", "40, 10", "73, 20", "260, 100", "1000, 200"})
    void theAxisOfPeopleHasWholeStepsAndAtMostFive(int most, int step) {
        assertThat(ChartDrawing.step(most)).isEqualTo(step);
        assertThat((most + step - 1) / step).isLessThanOrEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"'7,9', '7,8,9'", "'9,7,7', '7,8,9'", "'6,14', '6,14'", "'8', '8'", "'',''"})
    void theHoursOfAGridHaveNoGapUnlessTheyWouldBeTooMany(String told, String shown) {
        assertThat(ChartSheet.hours(numbers(told))).isEqualTo(numbers(shown));
    }

    private static List<Integer> numbers(String text) {
        return Stream.of(text.split(",")).filter(one -> !one.isBlank()).map(Integer::valueOf).toList();
    }

    @ParameterizedTest
    @CsvSource({"100, '100'", "97.44, '97,4'", "97.45, '97,5'", "0, '0'"})
    void percentHasOneDecimal(double percent, String words) {
        assertThat(ChartSheet.percent(new ChartSheet.Share(MONTH, percent))).isEqualTo(words);
    }
}
