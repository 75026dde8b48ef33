package id.sidik.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import javax.print.DocFlavor;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import id.sidik.domain.PaperSize;

class PreviewTest {
    private static final int WHITE = 0xFFFFFFFF;
    private static final PrintedDocument MANY = RecapSheet.fill(Samples.recap(Samples.OCTOBER, 60), Samples.HOLIDAYS,
            Samples.UNIT, Samples.FINAL, PaperSize.F4);

    @Test
    void aNameIsFoundOnTheLineWhereItStands() {
        List<PageFind> found = MANY.find("pegawai nomor 41,");
        assertThat(found).hasSize(1);
        PageFind line = found.getFirst();
        assertThat(line.page()).isPositive();
        assertThat(line.height()).isBetween(4.0, 12.0);
        PageImage page = MANY.page(line.page(), 1);
        int inked = 0;
        for (int y = (int) line.y(); y < line.y() + line.height(); y++)
            for (int x = (int) line.x(); x < line.x() + line.width(); x++)
                if (page.argb()[y * page.width() + x] != WHITE) inked++;
        assertThat(inked).as("letters under the mark").isGreaterThan(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"19900101 201501 1 042", "199001012015011042"})
    void aNumberIsFoundWithAndWithoutItsGaps(String typed) {
        assertThat(MANY.find(typed)).hasSize(1);
    }

    @Test
    void whatIsNotThereOrBlankIsNotFound() {
        assertThat(MANY.find("tidak ada di sini")).isEmpty();
        assertThat(MANY.find("  ")).isEmpty();
    }

    @Test
    void everyPageWithTheWordsIsNamedOnceInOrder() {
        assertThat(MANY.find("Dicetak:").stream().map(PageFind::page)).isEqualTo(java.util.stream.IntStream.range(0,
                MANY.pages()).boxed().toList());
    }

    @Test
    void onlyTheWishedPagesAreWritten() throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        MANY.writePdf(pdf, new PageRange(List.of(0, 2)));
        try (PDDocument read = Loader.loadPDF(pdf.toByteArray())) {
            assertThat(read.getNumberOfPages()).isEqualTo(2);
            String text = new PDFTextStripper().getText(read);
            assertThat(text).contains("Halaman 1 dari " + MANY.pages()).contains("Halaman 3 dari " + MANY.pages())
                    .doesNotContain("Halaman 2 dari");
        }
    }

    @ParameterizedTest(name = "{0} × {1}")
    @CsvSource({"595,842", "612,936", "420,595"})
    void shrunkPagesShowTheSameOnTheOtherPaper(double width, double height) {
        PrintedDocument small = ShrunkPages.of(MANY, SheetOfPaper.of(width, height));
        assertThat(small.pages()).isEqualTo(MANY.pages());
        assertThat(small.sheet()).isEqualTo(SheetOfPaper.of(width, height));
        double kept = Math.min(1, Math.min(height / 935, width / 609));
        assertThat((double) inked(small)).isCloseTo(inked(MANY) * kept * kept, within(inked(MANY) * kept * kept
                * 0.35));
    }

    private static long inked(PrintedDocument document) {
        return Arrays.stream(document.page(0, 1).argb()).filter(pixel -> pixel != WHITE).count();
    }

    @Test
    void aShrunkPageIsALyingPageInThePdf() throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        ShrunkPages.of(MANY, SheetOfPaper.of(595, 842)).writePdf(pdf, PageRange.all(1));
        try (PDDocument read = Loader.loadPDF(pdf.toByteArray())) {
            assertThat(read.getPage(0).getMediaBox().getWidth()).isEqualTo(842);
            assertThat(read.getPage(0).getMediaBox().getHeight()).isEqualTo(595);
        }
    }

    @Test
    void onlyTheWishedPagesGoToThePrinter() {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        StreamPrintService printer = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0].getPrintService(sent);
        PrintWish wish = new PrintWish(Optional.empty(), 1, new PageRange(List.of(1)), true);
        assertThat(new Printers().print(MANY, printer, wish)).isEqualTo(new PrintOutcome.Sent(printer.getName(), 1,
                1));
        assertThat(sent.toString(StandardCharsets.ISO_8859_1).split("%%Page: ", -1)).hasSize(2);
    }

    @Test
    void aPrinterThatIsNotThereCannotBeAskedForItsPaper() {
        assertThat(MANY.check(Optional.of("Printer Tidak Ada"))).isEqualTo(new PaperCheck(
                PaperCheck.Answer.NO_PRINTER, "Printer Tidak Ada", "F4", ""));
    }

    @ParameterizedTest(name = "{0} × {1} is {2}")
    @CsvSource({"935,609,F4", "609,935,F4", "612,936,Folio", "595,842,A4", "612,1008,Legal", "300,400,106 × 141 mm"})
    void aSheetIsCalledAsPeopleCallIt(double width, double height, String word) {
        assertThat(SheetOfPaper.of(width, height).word()).isEqualTo(word);
    }
}
