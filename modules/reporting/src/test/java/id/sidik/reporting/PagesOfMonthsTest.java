package id.sidik.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.DayResult;
import id.sidik.domain.MonthTotals;
import id.sidik.domain.PaperSize;
import id.sidik.domain.PersonMonth;
import id.sidik.domain.PrintedCodes;
import id.sidik.domain.RecapPerson;
import id.sidik.domain.ReportCode;
import id.sidik.domain.ReportLook;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R1, R3, R4, R6, R12 and R14: looked at and approved; nothing cut or over another on any sheet and for any number. */
class PagesOfMonthsTest {
    private static final LocalDate SIXTH = LocalDate.of(2026, 10, 6);
    private static final Map<ReportCode, Function<List<PersonMonth>, ReportBody>> BODIES = new EnumMap<>(Map.of(
            ReportCode.R1, people -> new DailyReport(SIXTH, ReportPart.whole(daily(people)), PrintedCodes.USUAL),
            ReportCode.R3, people -> new TotalsReport(Samples.OCTOBER, ReportPart.whole(people), PrintedCodes.USUAL),
            ReportCode.R4, people -> new PersonReport(Samples.OCTOBER, people.getFirst(), PrintedCodes.USUAL),
            ReportCode.R6, people -> new LateReport(Samples.OCTOBER, ReportPart.whole(people)),
            ReportCode.R12, people -> new RollCallReport(Samples.OCTOBER, List.of(SIXTH, SIXTH.plusDays(7)), List
                    .of(new RollCallReport.Ceremony(SIXTH.plusDays(22), "Upacara Hari Sumpah Pemuda")), ReportPart
                            .whole(people.stream().map(PagesOfMonthsTest::calls).toList())),
            ReportCode.R14, people -> new YearReport(2026, List.of(Samples.OCTOBER), List.of(), ReportPart.whole(people
                    .stream()
                    .map(PagesOfMonthsTest::year).toList()))));

    private static List<DailyRow> daily(List<PersonMonth> people) {
        return people.stream().map(row -> new DailyRow(row.person(), row.days().get(5))).toList();
    }

    private static RollCallRow calls(PersonMonth row) {
        boolean late = row.days().get(5).late() > 0;
        return new RollCallRow(row.person(), new RollCallRow.Calls(late ? 1 : 2, late ? List.of(SIXTH) : List.of(), 1,
                0), new RollCallRow.Calls(late ? 0 : 1, late ? List.of(SIXTH.plusDays(22)) : List.of(), 0, 0));
    }

    private static YearRow year(PersonMonth row) {
        Map<Month, MonthTotals> months = new EnumMap<>(Month.class);
        for (Month month : Month.values()) if (month.getValue() <= 10) months.put(month, row.totals());
        return new YearRow(row.person(), months);
    }

    private static PrintedDocument pages(ReportCode code, List<PersonMonth> people, ReportLook look, boolean wordy) {
        return Report.of(BODIES.get(code).apply(people), ReportFrame.of(wordy ? Hard.WORDY : Samples.UNIT, wordy
                ? Samples.DRAFT
                : Samples.FINAL, "nat-2023/1"), look).pages();
    }

    static List<ReportBody> bodies(List<PersonMonth> people) {
        return BODIES.values().stream().map(body -> body.apply(people)).toList();
    }

    static List<ReportCode> codes() {
        return List.copyOf(BODIES.keySet());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void thePageLooksAsApproved(ReportCode code) throws IOException {
        List<PersonMonth> people = Samples.recap(Samples.OCTOBER, 9).people().stream().map(Hard::scheduled).toList();
        PrintedDocument pages = pages(code, people, ReportLook.usual(code), false);
        Approved.assertLooksAs(code.name().toLowerCase(Locale.ROOT), pages);
        PageGeometry.assertWhole(pages);
    }

    static Stream<Arguments> sheets() {
        return codes().stream().flatMap(code -> Stream.of(PaperSize.values()).flatMap(paper -> Stream.of(true, false)
                .map(lying -> Arguments.of(code, paper, lying))));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void theLongestNamesAndTheWidestFiguresFitOnEverySheet(ReportCode code, PaperSize paper, boolean lying)
            throws IOException {
        List<PersonMonth> people = new ArrayList<>(Hard.recap(16).people());
        people.add(Hard.month(Hard.stranger()));
        ReportLook look = new ReportLook(paper, lying, false, ReportLook.Order.MANUAL, PrintedCodes.USUAL, true,
                ReportLook.Signers.HEAD_LEFT_AND_TREASURER);
        PageGeometry.assertWhole(pages(code, people, look, true));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void oneUnitOf500PeopleHasEverybodyAndItsSignaturesWholeOnTheLastPage(ReportCode code) throws IOException {
        if (code == ReportCode.R4) return;
        Pdf pdf = Pdf.of(pages(code, Samples.recap(Samples.OCTOBER, 500).people(), ReportLook.usual(code), false));
        for (int i = 1; i <= 500; i++) assertThat(pdf.text()).contains("Nomor " + i + ", S.Kom.");
        signedTogether(pdf);
    }

    /** Wherever the table ends on its page. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23})
    void theSignaturesAreNeverTornAndNeverAlone(int people) throws IOException {
        for (ReportCode code : List.of(ReportCode.R1, ReportCode.R3)) {
            PrintedDocument pages = pages(code, Samples.recap(Samples.OCTOBER, people).people(), ReportLook.usual(code),
                    false);
            Pdf pdf = Pdf.of(pages);
            signedTogether(pdf);
            if (people > 0) assertThat(pdf.last()).contains("Contoh Pegawai Nomor " + people + ",");
            PageGeometry.assertWhole(pages);
        }
    }

    private static void signedTogether(Pdf pdf) {
        assertThat(pdf.last()).contains("JUMLAH").contains("Kepala Dinas Contoh Pelayanan Umum,").contains(
                "Dr. Contoh Kepala Dinas").contains("NIP. 19700101 199501 1 001").contains("Contoh Penanda Kiri");
        assertThat(pdf.pages().subList(0, pdf.pages().size() - 1)).noneMatch(page -> page.contains(
                "Dr. Contoh Kepala Dinas"));
    }

    @Test
    void aPersonWithoutAMonthIsAPageWithoutRows() throws IOException {
        RecapPerson nobody = Samples.employee(1);
        PersonMonth empty = new PersonMonth(nobody, List.of(), Samples.totals(List.<DayResult>of()));
        PageGeometry.assertWhole(pages(ReportCode.R4, List.of(empty), ReportLook.usual(ReportCode.R4), false));
    }

    @Test
    void oneMonthOfOnePersonFitsOnOneSheet() {
        assertThat(pages(ReportCode.R4, Samples.recap(Samples.OCTOBER, 1).people(), ReportLook.usual(ReportCode.R4),
                false).pages()).isEqualTo(1);
    }
}
