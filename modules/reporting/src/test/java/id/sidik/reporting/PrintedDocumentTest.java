package id.sidik.reporting;

import id.sidik.domain.PaperSize;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import javax.print.DocFlavor;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDocumentTest {
    private static final int WHITE = 0xFFFFFFFF;
    private static final PrintStamp SAME_BUT_FINAL = new PrintStamp(Samples.DRAFT.printedAt(),
            Samples.DRAFT.operator(), false);
    private final PrintedDocument draft = sheet(Samples.DRAFT);

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 1.5, 3})
    void aPageIsPaintedInTheSizeAskedFor(double scale) {
        PageImage image = draft.page(0, scale);
        assertThat(image.width()).isEqualTo((int) Math.ceil(935 * scale));
        assertThat(image.height()).isEqualTo((int) Math.ceil(609 * scale));
        assertThat(Arrays.stream(image.argb()).filter(pixel -> pixel >>> 24 != 0xFF)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 8.1, Double.NaN})
    void aScaleOutOfRangeIsRefused(double scale) {
        assertThatIllegalArgumentException().isThrownBy(() -> draft.page(0, scale));
    }

    @Test
    void aDraftCarriesALightMarkThatAFinalPrintDoesNot() {
        int[] marked = draft.page(0, 1).argb();
        int[] clean = sheet(SAME_BUT_FINAL).page(0, 1).argb();
        long more = Arrays.stream(marked).filter(pixel -> pixel != WHITE).count()
                - Arrays.stream(clean).filter(pixel -> pixel != WHITE).count();
        assertThat(more).isGreaterThan(marked.length / 50);
        for (int i = 0; i < marked.length; i++)
            if (clean[i] == WHITE && i / 935 < 570) assertThat(marked[i] & 0xFF).isGreaterThan(0xC0);
    }

    @Test
    void theMarkOfADraftTakesNothingFromTheText() throws IOException {
        assertThat(Pdf.of(draft).text().replace("DRAF", "FINAL"))
                .isEqualTo(Pdf.of(sheet(SAME_BUT_FINAL)).text());
    }

    @Test
    void savingReplacesAnOlderFileAndLeavesNothingElse(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("rekap.pdf"), "older");
        draft.savePdf(file);
        assertThat(Pdf.read(file).pages()).hasSize(1);
        assertThat(folder).isDirectoryContaining(file::equals);
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void aPlaceThatCannotBeWrittenIsToldAndNothingStays(@TempDir Path folder) throws IOException {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> draft.savePdf(folder.resolve("missing").resolve("rekap.pdf")));
        Path taken = Files.createDirectories(folder.resolve("rekap.pdf").resolve("inside")).getParent();
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> draft.savePdf(taken));
        assertThat(folder.toFile().list()).containsExactly("rekap.pdf");
    }

    @Test
    void aPrinterThatIsNotThereIsNamed() {
        assertThat(draft.print(Optional.of("Printer Tidak Ada"), 1))
                .isEqualTo(new PrintOutcome.UnknownPrinter("Printer Tidak Ada"));
    }

    @Test
    void everyPageGoesToThePrinter() {
        PrintedDocument pages = RecapSheet.fill(Samples.recap(Samples.OCTOBER, 20), Samples.HOLIDAYS, Samples.UNIT,
                Samples.FINAL, PaperSize.F4);
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        StreamPrintService printer = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0].getPrintService(sent);
        assertThat(new Printers().print(pages, printer, new PrintWish(Optional.empty(), 2, PageRange.all(pages
                .pages()), false)))
                .isEqualTo(new PrintOutcome.Sent(printer.getName(), pages.pages(), 2));
        String postscript = sent.toString(StandardCharsets.ISO_8859_1);
        assertThat(postscript).startsWith("%!PS");
        assertThat(postscript.split("%%Page: ", -1)).hasSize(pages.pages() + 1);
    }

    private static PrintedDocument sheet(PrintStamp stamp) {
        return RecapSheet.fill(Samples.recap(Samples.OCTOBER, 3), Samples.HOLIDAYS, Samples.UNIT, stamp, PaperSize.F4);
    }
}
