package id.sidik.reporting;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.fill.JRTemplatePrintText;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;

/**
 * JasperReports' writer of PDF files, quicker with the cells of a table: it would measure each line of each cell twice
 * more, read its marks again and draw four lines around it. Everything that is more than short lines in an even box
 * stays with JasperReports.
 */
final class PagePdf extends JRPdfExporter {
    private final Map<Object, Optional<PdfDress>> dresses = new IdentityHashMap<>();

    @Override
    public void exportText(JRPrintText text) {
        if (text instanceof JRTemplatePrintText cell && pdfProducer instanceof ClassicPdfProducer pdf
                && measured(cell)) {
            Optional<PdfDress> dress = dresses.computeIfAbsent(cell.getTemplate(), _ -> PdfDress.of(cell,
                    noBackcolorSelector.getStyledTextAttributes(cell), letters -> pdf.getFont(letters, getTextLocale(
                            cell))));
            Optional<List<PdfDress.Line>> lines = dress.flatMap(known -> known.lines(cell));
            if (lines.isPresent()) {
                new PdfCell(pdf.getPdfContentByte(), dress.get(), cell, cell.getX() + getOffsetX(),
                        getCurrentPageFormat()
                                .getPageHeight() - cell.getY() - getOffsetY()).draw(lines.get());
                return;
            }
        }
        super.exportText(text);
    }

    /** Whole, and its lines as {@link ExactLines} wants them. */
    private static boolean measured(JRTemplatePrintText text) {
        return text.getLeadingOffset() == 0 && text.getTextTruncateIndex() == null && text.getAnchorName() == null
                && text.getOriginalText() != null;
    }
}
