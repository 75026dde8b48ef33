package id.sidik.reporting;

import id.sidik.domain.PaperSize;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import id.sidik.domain.DayFlag;
import id.sidik.domain.DayResult;
import id.sidik.domain.MonthRecap;
import id.sidik.domain.PersonMonth;
import id.sidik.domain.WorkUnit;
import id.sidik.domain.WorkUnit.Signatory;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;

/** Nothing is cut, nothing runs off the paper, no row is torn. */
class RecapLayoutTest {
    private static final String LONG_NAME = "Prof. Dr. Ir. H. Contoh Pegawai Dengan Nama Yang Sangat Panjang Sekali "
            + "Sampai Beberapa Baris, S.T., M.Kom., M.Eng., Ph.D., IPU., ASEAN Eng.";
    private static final String LONG_POSITION = "Kepala Bidang Pengelolaan Informasi dan Komunikasi Publik serta "
            + "Pemberdayaan Masyarakat dan Desa pada Dinas Contoh Pelayanan Umum";
    private static final String NO_BLANK = "Contohpegawaidengannamatanpaspasiyangpanjangnyatigabarislebihsedikitsekalilagi";
    private static final WorkUnit WORDY = new WorkUnit("PEMERINTAH KABUPATEN CONTOH " + "YANG NAMANYA PANJANG ".repeat(
            4),
            "DINAS CONTOH " + "PELAYANAN DAN PEMBERDAYAAN ".repeat(4), "Jalan Contoh ".repeat(30), "Telepon ".repeat(
                    30),
            "Kota Contoh Yang Panjang", Samples.WIB, new Signatory(LONG_POSITION, LONG_NAME, "Pembina", "1"),
            new Signatory(LONG_POSITION + LONG_POSITION, LONG_NAME, "Pembina", "2"));

    static Stream<PrintedDocument> sheets() {
        List<PrintedDocument> sheets = new ArrayList<>();
        for (PaperSize paper : PaperSize.values()) {
            for (String month : List.of("2026-02", "2028-02", "2026-06", "2026-10"))
                sheets.add(RecapSheet.fill(Samples.recap(YearMonth.parse(month), 20), Samples.HOLIDAYS, Samples.UNIT,
                        Samples.DRAFT, paper));
            sheets.add(RecapSheet.fill(difficult(), Samples.HOLIDAYS, WORDY, Samples.DRAFT, paper));
            sheets.add(RecapSheet.fill(Samples.recap(Samples.OCTOBER, 300), List.of(), WorkUnit.unnamed(Samples.WIB),
                    Samples.FINAL, paper));
        }
        return sheets.stream();
    }

    /** The widest and longest of everything. */
    private static MonthRecap difficult() {
        List<DayResult> full = new ArrayList<>();
        List<DayResult> codes = new ArrayList<>();
        for (int day = 1; day <= 31; day++) {
            full.add(new Samples.DayCase(Samples.OCTOBER.atDay(day)).in("20:00").outNextDay("00:08").late(44, "TL4")
                    .early(44, "PSW4").flags(DayFlag.MANUAL_ENTRY, DayFlag.PERMIT_NOT_APPROVED).result());
            codes.add(new Samples.DayCase(Samples.OCTOBER.atDay(day)).status("CLTN")
                    .flags(DayFlag.EVIDENCE_MISSING, DayFlag.MANUAL_ENTRY).pct("3.25").result());
        }
        List<PersonMonth> people = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            people.add(new PersonMonth(Samples.employee(LONG_NAME, LONG_POSITION), full, Samples.totals(full)));
            people.add(new PersonMonth(Samples.employee(NO_BLANK, NO_BLANK), codes, Samples.totals(codes)));
        }
        return new MonthRecap(Samples.OCTOBER, "nat-2023/1", people, List.of("deductions.lateBands[0].pct".repeat(20)));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void noTextIsCut(PrintedDocument sheet) {
        assertThat(texts(sheet)).allSatisfy(text -> {
            assertThat(text.getTextTruncateIndex()).as(text.getFullText()).isNull();
            assertThat(text.getTextHeight()).as(text.getFullText()).isLessThanOrEqualTo(text.getHeight());
        });
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyWordOfThePageIsInTheFile(PrintedDocument sheet) throws IOException {
        List<String> pages = Pdf.of(sheet).pages();
        for (int i = 0; i < pages.size(); i++) {
            Stream<JRPrintText> texts = texts(sheet.layout().getPages().get(i).getElements().stream());
            assertThat(squeezed(pages.get(i))).isEqualTo(squeezed(texts.map(RecapLayoutTest::plain)
                    .collect(Collectors.joining())));
        }
    }

    private static String plain(JRPrintText text) {
        return text.getFullText().replaceAll("<[^>]*>", "").replace("&lt;", "<").replace("&amp;", "&");
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00A0]", "");
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everythingLiesOnThePaperAndRowsDoNotOverlap(PrintedDocument sheet) {
        for (JRPrintPage page : sheet.layout().getPages()) {
            assertThat(page.getElements()).allSatisfy(element -> {
                assertThat(element.getX()).isNotNegative();
                assertThat(element.getX() + element.getWidth()).isLessThanOrEqualTo(sheet.layout().getPageWidth());
                assertThat(element.getY() + element.getHeight()).isLessThanOrEqualTo(sheet.layout().getPageHeight());
            });
            List<JRPrintElement> names = page.getElements().stream().filter(RecapLayoutTest::person).toList();
            for (int i = 1; i < names.size(); i++)
                assertThat(names.get(i).getY())
                        .isGreaterThanOrEqualTo(names.get(i - 1).getY() + names.get(i - 1).getHeight());
        }
    }

    @ParameterizedTest
    @EnumSource
    void noTimeAndNoCodeIsBrokenOverTwoLines(PaperSize paper) throws IOException {
        assertThat(Pdf.of(RecapSheet.fill(difficult(), List.of(), WORDY, Samples.DRAFT, paper)).text())
                .contains(" 20:00 00:08+ TL4 PSW4 *?".repeat(31)).contains(" CLTN *?".repeat(31));
    }

    @ParameterizedTest
    @EnumSource
    void bothSignaturesStartAtTheSameHeight(PaperSize paper) {
        JRPrintPage last = RecapSheet.fill(difficult(), List.of(), WORDY, Samples.DRAFT, paper).layout().getPages()
                .getLast();
        List<JRPrintText> signers = texts(last.getElements().stream()).filter(text -> text.getFullText().contains(
                "isUnderline"))
                .toList();
        assertThat(signers).hasSize(2);
        assertThat(signers.getFirst().getY()).isEqualTo(signers.getLast().getY());
    }

    @ParameterizedTest
    @EnumSource
    void thePagesHaveTheSizeOfThePaper(PaperSize paper) {
        PrintedDocument sheet = RecapSheet.fill(Samples.recap(Samples.OCTOBER, 1), List.of(), Samples.UNIT,
                Samples.FINAL, paper);
        assertThat(sheet.layout().getPageWidth()).isEqualTo(paper.width());
        assertThat(sheet.layout().getPageHeight()).isEqualTo(paper.height());
    }

    private static boolean person(JRPrintElement element) {
        return element instanceof JRPrintText text && text.getFullText().contains("NIP 1990");
    }

    private static List<JRPrintText> texts(PrintedDocument sheet) {
        return texts(sheet.layout().getPages().stream().flatMap(page -> page.getElements().stream())).toList();
    }

    private static Stream<JRPrintText> texts(Stream<JRPrintElement> elements) {
        return elements.flatMap(element -> switch (element) {
            case JRPrintFrame frame -> texts(frame.getElements().stream());
            case JRPrintText text -> Stream.of(text);
            default -> Stream.empty();
        });
    }
}
