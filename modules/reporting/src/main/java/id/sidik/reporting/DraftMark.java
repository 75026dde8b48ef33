package id.sidik.reporting;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** DRAF across the page, as light outlined letters behind the text: it cannot disturb reading or copying the page's words. */
final class DraftMark extends AbstractRenderer implements Graphics2DRenderable {
    private static final long serialVersionUID = 1L;
    private static final Color INSIDE = new Color(0xF6, 0xF6, 0xF6);
    private static final Color EDGE = new Color(0xD2, 0xD2, 0xD2);
    private static final double SIZE = 100;
    private static final double SHARE_OF_WIDTH = 0.62;
    private static final double ANGLE = Math.toRadians(-28);

    private final Path2D.Float word = new Path2D.Float(
            PageFont.BOLD.load(SIZE).createGlyphVector(new FontRenderContext(null, true, true), "DRAF").getOutline());

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
        Rectangle2D bounds = word.getBounds2D();
        AffineTransform middle = AffineTransform.getTranslateInstance(area.getCenterX(), area.getCenterY());
        double scale = area.getWidth() * SHARE_OF_WIDTH / bounds.getWidth();
        middle.rotate(ANGLE);
        middle.scale(scale, scale);
        middle.translate(-bounds.getCenterX(), -bounds.getCenterY());
        Shape across = middle.createTransformedShape(word);
        graphics.setColor(INSIDE);
        graphics.fill(across);
        graphics.setColor(EDGE);
        graphics.setStroke(new BasicStroke(1));
        graphics.draw(across);
    }
}
