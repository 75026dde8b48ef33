package id.sidik.reporting;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** A QR code, drawn as squares: sharp at every size, on paper and in the PDF. Has its quiet edge inside. */
final class QrMark extends AbstractRenderer implements Graphics2DRenderable {
    private static final long serialVersionUID = 1L;
    private static final int QUIET = 4;

    private final Path2D.Double squares = new Path2D.Double();
    private final int side;

    /** @param text at most some 300 letters; capitals and digits make the smallest code */
    QrMark(String text) {
        try {
            BitMatrix matrix = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0,
                    Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, QUIET));
            side = matrix.getWidth();
            for (int y = 0; y < side; y++) row(matrix, y);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no code for " + text.length() + " letters", tooLong);
        }
    }

    /** Neighbours are one rectangle, so that no hairline shows between them. */
    private void row(BitMatrix matrix, int y) {
        int x = 0;
        while (x < side) {
            int from = x;
            while (x < side && matrix.get(x, y)) x++;
            if (x > from) squares.append(new Rectangle2D.Double(from, y, x - from, 1), false);
            else
                x++;
        }
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
        double scale = Math.min(area.getWidth(), area.getHeight()) / side;
        Graphics2D drawn = (Graphics2D) graphics.create();
        drawn.translate(area.getX(), area.getY());
        drawn.scale(scale, scale);
        drawn.setColor(Color.BLACK);
        drawn.fill(squares);
        drawn.dispose();
    }
}
