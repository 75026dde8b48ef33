package id.sidik.reporting;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** Draws the parts of a chart in points; words as outlines, so that they need no font of the reader. */
final class ChartPen {
    /** Grays that a copier keeps apart. */
    static final Color DARK = new Color(0x33, 0x33, 0x33);
    static final Color MIDDLE = new Color(0x8C, 0x8C, 0x8C);
    static final Color LIGHT = new Color(0xDD, 0xDD, 0xDD);
    private static final FontRenderContext SHARP = new FontRenderContext(null, true, true);
    private static final float HAIR = 0.4f;

    private final Graphics2D graphics;
    private final Font small = PageFont.CONDENSED.load(6.5);
    private final Font bold = PageFont.CONDENSED_BOLD.load(8);

    ChartPen(Graphics2D graphics) {
        this.graphics = graphics;
    }

    void title(String words, double x, double y) {
        draw(bold.createGlyphVector(SHARP, words), x, y);
    }

    void left(String words, double x, double y) {
        draw(small.createGlyphVector(SHARP, words), x, y);
    }

    void middle(String words, double x, double y) {
        GlyphVector glyphs = small.createGlyphVector(SHARP, words);
        draw(glyphs, x - glyphs.getLogicalBounds().getWidth() / 2, y);
    }

    void right(String words, double x, double y) {
        GlyphVector glyphs = small.createGlyphVector(SHARP, words);
        draw(glyphs, x - glyphs.getLogicalBounds().getWidth(), y);
    }

    private void draw(GlyphVector glyphs, double x, double y) {
        graphics.setColor(Color.BLACK);
        graphics.fill(glyphs.getOutline((float) x, (float) y));
    }

    void box(Color color, double x, double y, double width, double height) {
        Rectangle2D box = new Rectangle2D.Double(x, y, width, height);
        graphics.setColor(color);
        graphics.fill(box);
        graphics.setColor(DARK);
        graphics.setStroke(new BasicStroke(HAIR));
        graphics.draw(box);
    }

    void line(Color color, float wide, double x, double y, double toX, double toY) {
        graphics.setColor(color);
        graphics.setStroke(new BasicStroke(wide));
        graphics.draw(new Line2D.Double(x, y, toX, toY));
    }
}
