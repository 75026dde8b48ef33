package id.sidik.reporting;

import static net.sf.jasperreports.engine.export.AbstractTextRenderer.getLineHeight;

import com.lowagie.text.pdf.PdfContentByte;
import java.util.List;
import net.sf.jasperreports.engine.JRPrintText;

/** Draws a cell of short lines: ground, words, box, each where JasperReports would draw it. */
final class PdfCell {
    private final PdfContentByte page;
    private final PdfDress dress;
    private final JRPrintText text;
    private final float x;
    private final float top;

    /** @param x of the cell's left @param top of the cell, from the foot of the paper */
    PdfCell(PdfContentByte page, PdfDress dress, JRPrintText text, float x, float top) {
        this.page = page;
        this.dress = dress;
        this.text = text;
        this.x = x;
        this.top = top;
    }

    void draw(List<PdfDress.Line> lines) {
        dress.ground().ifPresent(color -> {
            page.setColorFill(color);
            page.rectangle(x, top - text.getHeight(), text.getWidth(), text.getHeight());
            page.fill();
        });
        if (!lines.isEmpty()) words(lines);
        dress.side().ifPresent(side -> {
            page.setLineWidth(side.width());
            page.setLineDash(0);
            page.setColorStroke(side.color());
            page.rectangle(x, top - text.getHeight(), text.getWidth(), text.getHeight());
            page.stroke();
        });
    }

    private void words(List<PdfDress.Line> lines) {
        float start = top - text.getLineBox().getTopPadding() - above();
        float down = 0;
        page.beginText();
        for (PdfDress.Line line : lines) {
            PdfFace face = line.face();
            float height = getLineHeight(down == 0, dress.paragraph(), face.leading(), face.ascent());
            if (down + height > text.getTextHeight()) break;
            down += height;
            page.setFontAndSize(face.letters(), face.size());
            page.setColorFill(face.color());
            page.setTextMatrix(dress.left(x, text.getWidth(), line.width()), start - down);
            page.showText(line.words());
            down += face.descent();
        }
        page.endText();
    }

    /** What stays free above the words. */
    private float above() {
        float free = text.getHeight() - text.getLineBox().getTopPadding() - text.getLineBox().getBottomPadding() - text
                .getTextHeight();
        return switch (text.getVerticalTextAlign()) {
            case BOTTOM -> free;
            case MIDDLE -> free / 2;
            default -> 0;
        };
    }
}
