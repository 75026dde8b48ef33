package id.sidik.reporting;

import com.lowagie.text.Font;
import java.awt.Color;
import java.awt.font.TextAttribute;
import java.text.AttributedCharacterIterator.Attribute;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import net.sf.jasperreports.engine.JRParagraph;
import net.sf.jasperreports.engine.JRPen;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.HyperlinkTypeEnum;
import net.sf.jasperreports.engine.type.LineStyleEnum;
import net.sf.jasperreports.engine.type.ModeEnum;
import net.sf.jasperreports.engine.type.RotationEnum;
import net.sf.jasperreports.engine.util.JRStyledText;

/** How all cells of one kind look: asked once, not once for each of ten thousand cells. */
final class PdfDress {
    /** Points that must stay free in a line, for the two libraries measure letters a hair differently. */
    private static final float SLACK = 0.5f;
    private static final List<Attribute> MORE_THAN_LETTERS = List.of(TextAttribute.UNDERLINE,
            TextAttribute.STRIKETHROUGH, TextAttribute.BACKGROUND, TextAttribute.SUPERSCRIPT);

    /** A line of a cell with its letters. @param width in points */
    record Line(String words, PdfFace face, float width) {}

    /** The four equal sides of a box. */
    record Side(float width, Color color) {}

    private final Map<Attribute, Object> attributes;
    private final Function<Map<Attribute, Object>, Font> fonts;
    private final Map<MarkedLine, Optional<PdfFace>> faces = new HashMap<>();
    private final boolean marked;
    private final Optional<Color> ground;
    private final Optional<Side> side;
    private final JRParagraph paragraph;
    private final HorizontalTextAlignEnum align;
    private final int left;
    private final int right;

    private PdfDress(JRPrintText text, Map<Attribute, Object> attributes, Function<Map<Attribute, Object>, Font> fonts,
            Side side) {
        this.attributes = attributes;
        this.fonts = fonts;
        this.marked = !"none".equals(text.getMarkup());
        this.ground = text.getMode() == ModeEnum.OPAQUE ? Optional.of(text.getBackcolor()) : Optional.empty();
        this.side = side.width() > 0 ? Optional.of(side) : Optional.empty();
        this.paragraph = text.getParagraph();
        this.align = text.getHorizontalTextAlign();
        this.left = text.getLineBox().getLeftPadding();
        this.right = text.getLineBox().getRightPadding();
    }

    /**
     * Empty when there is more to it than upright lines in an even box.
     *
     * @param attributes of its letters
     */
    static Optional<PdfDress> of(JRPrintText text, Map<Attribute, Object> attributes,
            Function<Map<Attribute, Object>, Font> fonts) {
        JRParagraph paragraph = text.getParagraph();
        boolean plain = text.getRotation() == RotationEnum.NONE
                && text.getHorizontalTextAlign() != HorizontalTextAlignEnum.JUSTIFIED
                && text.getHyperlinkType() == HyperlinkTypeEnum.NONE && paragraph.getFirstLineIndent() == 0
                && paragraph.getLeftIndent() == 0 && paragraph.getRightIndent() == 0
                && paragraph.getSpacingBefore() == 0;
        boolean letters = MORE_THAN_LETTERS.stream().noneMatch(more -> attributes.get(more) != null);
        return plain && letters
                ? side(text).map(side -> new PdfDress(text, attributes, fonts, side))
                : Optional
                        .empty();
    }

    /** Empty when the sides differ. */
    private static Optional<Side> side(JRPrintText text) {
        JRPen top = text.getLineBox().getTopPen();
        boolean even = List.of(text.getLineBox().getLeftPen(), text.getLineBox().getRightPen(), text.getLineBox()
                .getBottomPen()).stream().allMatch(pen -> pen.getLineWidth().equals(top.getLineWidth())
                        && pen.getLineColor().equals(top.getLineColor()) && pen.getLineStyle() == top.getLineStyle());
        return even && (top.getLineWidth() == 0 || top.getLineStyle() == LineStyleEnum.SOLID)
                ? Optional.of(new Side(top.getLineWidth(), top.getLineColor()))
                : Optional.empty();
    }

    /** Empty when a line may need breaking or has letters of two kinds. */
    Optional<List<Line>> lines(JRPrintText text) {
        String words = text.getOriginalText();
        if (words.isEmpty()) return Optional.of(List.of());
        float room = text.getWidth() - left - right - SLACK;
        List<Line> lines = new ArrayList<>(4);
        for (MarkedLine line : MarkedLine.read(words, marked).orElse(List.of())) {
            Optional<PdfFace> face = face(new MarkedLine("", line.bold(), line.size()));
            float width = face.isEmpty() ? Float.MAX_VALUE : face.get().width(line.words());
            if (width > room) return Optional.empty();
            lines.add(new Line(line.words(), face.get(), width));
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines);
    }

    private Optional<PdfFace> face(MarkedLine marks) {
        return faces.computeIfAbsent(marks, key -> {
            Map<Attribute, Object> all = new HashMap<>(attributes);
            if (key.bold()) all.put(TextAttribute.WEIGHT, TextAttribute.WEIGHT_BOLD);
            if (key.size() > 0) all.put(TextAttribute.SIZE, key.size());
            return PdfFace.of(fonts.apply(all), new JRStyledText(null, "Hg", all));
        });
    }

    Optional<Color> ground() {
        return ground;
    }

    Optional<Side> side() {
        return side;
    }

    JRParagraph paragraph() {
        return paragraph;
    }

    /** Where a line begins. @param x of the cell @param cell its width */
    float left(float x, float cell, float line) {
        float from = x + left;
        float to = x + cell - right;
        return switch (align) {
            case RIGHT -> to - line;
            case CENTER -> (from + to - line) / 2;
            default -> from;
        };
    }
}
