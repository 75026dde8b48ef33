package id.sidik.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.PaperSize;
import id.sidik.domain.ReportLook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PagePdfTest {
    private static final double POINTS = 0.11;
    private static final int BLOCK = 8;

    record Letter(String letter, String font, double size, double x, double y) {
        boolean near(Letter other) {
            return letter.equals(other.letter) && font.equals(other.font) && Math.abs(size - other.size) < 0.01 && Math
                    .abs(x - other.x) < POINTS && Math.abs(y - other.y) < POINTS;
        }
    }

    static Stream<PrintedDocument> pages() {
        return Stream.concat(ListSamples.all(9, ListSamples.wordy()).stream().map(body -> Report.of(body, ReportFrame
                .of(
                        Samples.UNIT, Samples.DRAFT, "nat-2023/1"), ReportLook.usual(body.code())).pages()), recaps());
    }

    private static Stream<PrintedDocument> recaps() {
        return Stream.of(RecapSheet.fill(Samples.recap(Samples.OCTOBER, 12), Samples.HOLIDAYS, Samples.UNIT,
                Samples.DRAFT, PaperSize.F4), RecapSheet.fill(Hard.recap(4), Samples.HOLIDAYS, Hard.WORDY,
                        Samples.FINAL, PaperSize.A4));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLetterStandsWhereJasperReportsPutsItAndThePictureIsTheSame(PrintedDocument document) throws IOException,
            JRException {
        try (PDDocument ours = Loader.loadPDF(pdf(new PagePdf(), document));
                PDDocument theirs = Loader.loadPDF(pdf(new JRPdfExporter(), document))) {
            List<Letter> here = letters(ours);
            List<Letter> there = letters(theirs);
            assertThat(here).hasSameSizeAs(there).hasSizeGreaterThan(200);
            for (int i = 0; i < here.size(); i++)
                assertThat(here.get(i).near(there.get(i))).as("%s and %s", here.get(i), there.get(i)).isTrue();
            assertThat(blocks(ours)).usingElementComparator((a, b) -> Math.abs(a - b) < 12 ? 0 : a - b).isEqualTo(
                    blocks(theirs));
        }
    }

    private static byte[] pdf(JRPdfExporter exporter, PrintedDocument document) throws JRException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.setExporterInput(new SimpleExporterInput(document.layout()));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        exporter.exportReport();
        return out.toByteArray();
    }

    private static List<Letter> letters(PDDocument pdf) throws IOException {
        List<Letter> letters = new ArrayList<>();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition at) {
                if (!at.getUnicode().isBlank())
                    letters.add(new Letter(at.getUnicode(), at.getFont().getName().replaceAll("^[A-Z]+\\+", ""), at
                            .getFontSizeInPt(), at.getXDirAdj(), at.getYDirAdj()));
            }
        }.writeText(pdf, new StringWriter());
        return letters;
    }

    /** How dark each small square of the first page is. */
    private static List<Integer> blocks(PDDocument pdf) throws IOException {
        var picture = new PDFRenderer(pdf).renderImage(0);
        List<Integer> blocks = new ArrayList<>();
        for (int y = 0; y + BLOCK <= picture.getHeight(); y += BLOCK)
            for (int x = 0; x + BLOCK <= picture.getWidth(); x += BLOCK) {
                int sum = 0;
                for (int rgb : picture.getRGB(x, y, BLOCK, BLOCK, null, 0, BLOCK)) sum += rgb & 0xFF;
                blocks.add(sum / (BLOCK * BLOCK));
            }
        return blocks;
    }
}
