package id.sidik.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Proves of finished pages, from the positions in their PDF, that nothing is cut, lost, off the paper or over another. */
final class PageGeometry {
    private static final double MARGIN = 8;
    private static final double OVERLAP = 0.3;
    private static final int GRID = 24;

    private PageGeometry() {}

    static void assertWhole(PrintedDocument sheet) throws IOException {
        assertThat(texts(sheet).stream().filter(text -> text.getTextTruncateIndex() != null || text
                .getTextHeight() > text.getHeight()).map(text -> text.getFullText() + " in " + text.getWidth() + "x"
                        + text.getHeight()).distinct().toList()).as("texts that are cut").isEmpty();
        everyWordIsInTheFile(sheet);
        Path file = Files.createTempFile("page", ".pdf");
        try {
            sheet.savePdf(file);
            try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
                for (int page = 1; page <= pdf.getNumberOfPages(); page++) check(pdf, page);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static void everyWordIsInTheFile(PrintedDocument sheet) throws IOException {
        List<String> pages = Pdf.of(sheet).pages();
        for (int i = 0; i < pages.size(); i++) {
            JRPrintPage page = sheet.layout().getPages().get(i);
            assertThat(squeezed(pages.get(i))).as("page " + (i + 1)).isEqualTo(squeezed(texts(page.getElements()
                    .stream()).map(PageGeometry::plain).collect(Collectors.joining())));
        }
    }

    private static void check(PDDocument pdf, int page) throws IOException {
        Rectangle2D paper = paper(pdf.getPage(page - 1));
        Map<Long, List<Glyph>> near = new HashMap<>();
        for (Glyph glyph : glyphs(pdf, page)) {
            assertThat(paper.contains(glyph.box())).as("%s lies on page %d", glyph, page).isTrue();
            for (long cell : glyph.cells()) {
                for (Glyph other : near.computeIfAbsent(cell, _ -> new ArrayList<>()))
                    assertThat(glyph.covered(other)).as("%s over %s on page %d", glyph, other, page).isLessThan(
                            OVERLAP);
                near.get(cell).add(glyph);
            }
        }
    }

    private static Rectangle2D paper(PDPage page) {
        boolean turned = page.getRotation() % 180 != 0;
        double width = turned ? page.getMediaBox().getHeight() : page.getMediaBox().getWidth();
        double height = turned ? page.getMediaBox().getWidth() : page.getMediaBox().getHeight();
        return new Rectangle2D.Double(MARGIN, MARGIN, width - 2 * MARGIN, height - 2 * MARGIN);
    }

    /** A letter's place: from its base line to the height of its capitals. */
    private record Glyph(String letter, Rectangle2D box) {
        static Glyph of(TextPosition at) {
            double height = at.getHeightDir();
            return new Glyph(at.getUnicode(), new Rectangle2D.Double(at.getXDirAdj(), at.getYDirAdj() - height, Math
                    .max(at.getWidthDirAdj(), 0.1), height));
        }

        List<Long> cells() {
            List<Long> cells = new ArrayList<>();
            for (int x = (int) box.getMinX() / GRID; x <= (int) box.getMaxX() / GRID; x++)
                for (int y = (int) box.getMinY() / GRID; y <= (int) box.getMaxY() / GRID; y++)
                    cells.add((long) x << 32 | y);
            return cells;
        }

        /** The share of the smaller one that both have in common. */
        double covered(Glyph other) {
            Rectangle2D both = box.createIntersection(other.box);
            if (both.isEmpty()) return 0;
            return both.getWidth() * both.getHeight() / Math.min(box.getWidth() * box.getHeight(), other.box.getWidth()
                    * other.box.getHeight());
        }
    }

    private static List<Glyph> glyphs(PDDocument pdf, int page) throws IOException {
        List<Glyph> glyphs = new ArrayList<>();
        PDFTextStripper reader = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition at) {
                if (!at.getUnicode().isBlank()) glyphs.add(Glyph.of(at));
            }
        };
        reader.setStartPage(page);
        reader.setEndPage(page);
        reader.writeText(pdf, new StringWriter());
        assertThat(glyphs).as("letters on page %d", page).isNotEmpty();
        return glyphs;
    }

    static List<JRPrintText> texts(PrintedDocument sheet) {
        return texts(sheet.layout().getPages().stream().flatMap(page -> page.getElements().stream())).toList();
    }

    static Stream<JRPrintText> texts(Stream<JRPrintElement> elements) {
        return elements.flatMap(element -> switch (element) {
            case JRPrintFrame frame -> texts(frame.getElements().stream());
            case JRPrintText text -> Stream.of(text);
            default -> Stream.empty();
        });
    }

    private static String plain(JRPrintText text) {
        return text.getFullText().replaceAll("<[^>]*>", "").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;",
                "&");
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00A0]", "");
    }
}
