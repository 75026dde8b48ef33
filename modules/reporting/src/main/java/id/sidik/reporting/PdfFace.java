package id.sidik.reporting;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import java.awt.Color;
import java.awt.font.TextLayout;
import java.util.Optional;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.export.AbstractTextRenderer;
import net.sf.jasperreports.engine.fonts.FontUtil;
import net.sf.jasperreports.engine.util.JRStyledText;

/**
 * Letters of one kind and size in a PDF; measured as JasperReports measures them.
 *
 * @param ascent  of a line above its foot, in points
 * @param descent of a line below its foot
 * @param leading between two lines
 */
record PdfFace(BaseFont letters, float size, Color color, float ascent, float descent, float leading) {
    /** Empty for letters that are made bold or underlined by drawing more. @param sample any text in these letters */
    static Optional<PdfFace> of(Font font, JRStyledText sample) {
        if (font.getStyle() > Font.NORMAL || font.getColor() == null) return Optional.empty();
        TextLayout line = new TextLayout(sample.getAwtAttributedString(FontUtil.getInstance(DefaultJasperReportsContext
                .getInstance()), false).getIterator(), AbstractTextRenderer.LINE_BREAK_FONT_RENDER_CONTEXT);
        return Optional.of(new PdfFace(font.getCalculatedBaseFont(false), font.getCalculatedSize(), font.getColor(),
                line.getAscent(), line.getDescent(), line.getLeading()));
    }

    /** In points. */
    float width(String line) {
        return letters.getWidthPoint(line, size);
    }
}
