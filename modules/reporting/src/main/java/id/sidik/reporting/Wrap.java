package id.sidik.reporting;

import java.awt.Font;
import java.awt.font.FontRenderContext;

/**
 * Ends lines at blanks only. Java itself would also end one inside a title ("S." / "Kom."), because it takes every full
 * stop between letters for the end of a sentence. A word wider than the line is left to be broken where it must.
 */
final class Wrap {
    private static final FontRenderContext AS_MEASURED = new FontRenderContext(null, true, true);
    private final Font font;
    private final double width;

    /** @param width of the line in points */
    Wrap(PageFont face, double size, double width) {
        this.font = face.load(size);
        this.width = width;
    }

    String lines(String text) {
        StringBuilder lines = new StringBuilder();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || fits(longer)) line = longer;
            else {
                lines.append(line).append('\n');
                line = word;
            }
        }
        return lines.append(line).toString();
    }

    boolean fits(String line) {
        return font.getStringBounds(line, AS_MEASURED).getWidth() <= width;
    }
}
