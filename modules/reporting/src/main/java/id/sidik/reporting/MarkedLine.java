package id.sidik.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of a cell and how it is marked; reads what {@link Markup} writes.
 *
 * @param size in points; 0 for that of the cell
 */
record MarkedLine(String words, boolean bold, float size) {
    private static final String OPEN = "<style ";
    private static final String BOLD = "isBold=\"true\"";
    private static final String SIZE = "size=\"";
    private static final String CLOSE = "</style>";
    /** Latin letters with all their marks; none of them joins its neighbour or runs leftwards. */
    private static final char LAST_LETTER = 0x24F;
    private static final char SOFT_HYPHEN = 0xAD;
    private static final char FIRST_DASH = 0x2010;
    private static final char LAST_DOTS = 0x2026;

    /** Empty when a line is blank, is partly marked, or has letters or marks that need more care. */
    static Optional<List<MarkedLine>> read(String text, boolean marked) {
        List<MarkedLine> lines = new ArrayList<>(4);
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) end = text.length();
            String line = text.substring(start, end);
            Optional<MarkedLine> read = marked && Markup.marked(line)
                    ? marked(line)
                    : Optional.of(new MarkedLine(line, false, 0));
            if (read.isEmpty() || !read.get().simple()) return Optional.empty();
            lines.add(read.get());
            start = end + 1;
        }
        return Optional.of(lines);
    }

    private static Optional<MarkedLine> marked(String line) {
        if (!line.startsWith(OPEN)) return words(line).map(words -> new MarkedLine(words, false, 0));
        int inside = line.indexOf('>');
        if (inside < 0 || !line.endsWith(CLOSE)) return Optional.empty();
        String marks = line.substring(OPEN.length(), inside);
        boolean bold = marks.startsWith(BOLD);
        String rest = (bold ? marks.substring(BOLD.length()) : marks).strip();
        Optional<Float> size = rest.isEmpty() ? Optional.of(0f) : size(rest);
        return size.flatMap(points -> words(line.substring(inside + 1, line.length() - CLOSE.length())).map(
                words -> new MarkedLine(words, bold, points)));
    }

    private static Optional<Float> size(String mark) {
        if (!mark.startsWith(SIZE) || mark.indexOf('"', SIZE.length()) != mark.length() - 1) return Optional.empty();
        return Optional.of(Float.valueOf(mark.substring(SIZE.length(), mark.length() - 1)));
    }

    /** Empty when there are marks inside. */
    private static Optional<String> words(String marked) {
        if (marked.indexOf('<') >= 0) return Optional.empty();
        return Optional.of(marked.indexOf('&') < 0
                ? marked
                : marked.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
    }

    private boolean simple() {
        if (words.isEmpty() || words.charAt(0) == ' ' || words.charAt(words.length() - 1) == ' ') return false;
        for (int i = 0; i < words.length(); i++) if (!known(words.charAt(i))) return false;
        return true;
    }

    private static boolean known(char c) {
        return c >= ' ' && c < 0x7F || c > 0x9F && c <= LAST_LETTER && c != SOFT_HYPHEN
                || c >= FIRST_DASH && c <= LAST_DOTS;
    }
}
