package id.sidik.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import id.sidik.domain.PrintedCodes;
import id.sidik.domain.ReportCode;
import id.sidik.domain.ReportLook;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code beside the letterhead is read from pictures of whole pages, as a telephone or a scanner has them. */
class SealOnPaperTest {
    private static final String SEAL = "SIDIK:R2-2026-10-1A2B3C4D:" + "0123456789ABCDEF".repeat(4);

    @TempDir
    static Path folder;
    private static PrintedDocument document;
    private static Path pdf;

    @BeforeAll
    static void print() throws IOException {
        var recap = Samples.recap(Samples.OCTOBER, 14);
        ReportFrame frame = ReportFrame.of(Samples.UNIT, Samples.DRAFT, recap.regulation()).sealed(SEAL);
        document = Report.of(new RecapReport(recap, Samples.HOLIDAYS, ReportPart.whole(recap.people()),
                PrintedCodes.USUAL), frame, ReportLook.usual(ReportCode.R2)).pages();
        pdf = folder.resolve("r2.pdf");
        document.savePdf(pdf);
    }

    /** 150 is what office scanners use when nobody chooses. */
    @ParameterizedTest(name = "{0} dots per inch")
    @ValueSource(ints = {150, 200, 300})
    void isReadFromTheScannedPageOfTheFile(int dpi) throws IOException, ReaderException {
        try (PDDocument file = Loader.loadPDF(Files.readAllBytes(pdf))) {
            assertThat(read(new PDFRenderer(file).renderImageWithDPI(0, dpi, ImageType.GRAY)).getText()).isEqualTo(
                    SEAL);
        }
    }

    @Test
    void itsNumberStandsInTheFootOfEveryPageToBeTyped() throws IOException {
        assertThat(Pdf.of(document).pages()).allSatisfy(page -> assertThat(page).contains(
                "· DRAF · Nomor R2-2026-10-1A2B3C4D"));
    }

    @Test
    void isReadFromThePreview() throws ReaderException {
        PageImage page = document.page(0, 3);
        BufferedImage picture = new BufferedImage(page.width(), page.height(), BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, page.width(), page.height(), page.argb(), 0, page.width());
        Result result = read(picture);
        assertThat(result.getText()).isEqualTo(SEAL);
        assertThat(result.getResultPoints()).allSatisfy(point -> {
            assertThat(point.getX()).as("right of the letterhead").isGreaterThan(picture.getWidth() * 0.9f);
            assertThat(point.getY()).as("at the head of the page").isLessThan(picture.getHeight() * 0.15f);
        });
    }

    private static Result read(BufferedImage page) throws ReaderException {
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(page.getWidth(),
                page
                        .getHeight(), pixels))), Map.of(DecodeHintType.TRY_HARDER, true));
    }
}
