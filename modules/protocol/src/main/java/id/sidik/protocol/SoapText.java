package id.sidik.protocol;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A stretch of an answer, looked through byte by byte: the service does not write well-formed XML, so nothing is
 * expected of it but tags (soap-and-push 2). The five named characters are read; no other entity, no document type,
 * no attribute means anything. Works on the bytes as they came, without a copy.
 *
 * @param from first byte
 * @param to   behind the last byte
 */
record SoapText(byte[] bytes, int from, int to) {
    private static final int LONGEST_NAME = 64;

    /**
     * An element with its content.
     *
     * @param end behind its closing tag, in the coordinates of the whole bytes
     */
    record Element(String name, SoapText content, int end) {}

    /** The content of the first element of this name; it may hold unescaped characters of any kind. */
    Optional<SoapText> field(String name) {
        byte[] tag = ("<" + name).getBytes(StandardCharsets.US_ASCII);
        int open = find(tag, from);
        while (open >= 0 && !endsName(open + tag.length)) open = find(tag, open + 1);
        if (open < 0) return Optional.empty();
        int start = behindTag(open);
        if (start < 0) return Optional.empty();
        if (bytes[start - 2] == '/') return Optional.of(new SoapText(bytes, start, start));
        int close = find(("</" + name + ">").getBytes(StandardCharsets.US_ASCII), start);
        return close < 0 ? Optional.empty() : Optional.of(new SoapText(bytes, start, close));
    }

    /** The first element at or behind a byte, passing over prologs and text; only where it is closed. */
    Optional<Element> firstElement(int at) {
        for (int open = Math.max(from, at); open < to; open++) {
            if (bytes[open] != '<') continue;
            String name = nameAt(open + 1);
            if (name.isEmpty()) continue;
            int start = behindTag(open);
            if (start < 0) return Optional.empty();
            byte[] closing = ("</" + name + ">").getBytes(StandardCharsets.US_ASCII);
            int close = bytes[start - 2] == '/' ? start : find(closing, start);
            if (close < 0) continue;
            int end = close == start && bytes[start - 2] == '/' ? start : close + closing.length;
            return Optional.of(new Element(name, new SoapText(bytes, start, close), end));
        }
        return Optional.empty();
    }

    private String nameAt(int at) {
        int end = at;
        while (end < to && end - at < LONGEST_NAME && isName(bytes[end])) end++;
        return new String(bytes, at, end - at, StandardCharsets.US_ASCII);
    }

    private static boolean isName(byte each) {
        return each >= 'a' && each <= 'z' || each >= 'A' && each <= 'Z' || each >= '0' && each <= '9';
    }

    private boolean endsName(int at) {
        return at < to && (bytes[at] == '>' || bytes[at] == ' ' || bytes[at] == '/' || bytes[at] == '\t'
                || bytes[at] == '\r' || bytes[at] == '\n');
    }

    /** Behind the ">" of the tag that begins here; −1 when it does not end before the next tag. */
    int behindTag(int open) {
        for (int at = open + 1; at < to; at++) {
            if (bytes[at] == '>') return at + 1;
            if (bytes[at] == '<') return -1;
        }
        return -1;
    }

    /** Where these bytes begin first, at or behind a place; −1 when nowhere. */
    int find(byte[] what, int at) {
        for (int each = Math.max(from, at); each + what.length <= to; each++)
            if (bytes[each] == what[0] && standsAt(what, each)) return each;
        return -1;
    }

    boolean standsAt(byte[] what, int at) {
        return at + what.length <= to && Arrays.equals(bytes, at, at + what.length, what, 0, what.length);
    }

    boolean isBlank() {
        for (int at = from; at < to; at++) if (bytes[at] > ' ' || bytes[at] < 0) return false;
        return true;
    }

    byte[] copy() {
        return Arrays.copyOfRange(bytes, from, to);
    }

    /** The characters, UTF-8 where they are that, else ISO 8859-1. */
    String text() {
        return unescaped(WireText.decode(copy()));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String unescaped(String text) {
        if (text.indexOf('&') < 0) return text;
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&apos;", "'")
                .replace("&amp;", "&");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SoapText that && Arrays.equals(bytes, from, to, that.bytes, that.from, that.to);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(copy());
    }

    /** Tells no content. */
    @Override
    public String toString() {
        return "%d bytes at %d".formatted(to - from, from);
    }
}
