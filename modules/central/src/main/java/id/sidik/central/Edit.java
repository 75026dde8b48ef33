package id.sidik.central;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * An edit of a master row, as it is put before the centre.
 *
 * @param base the version the edit was made on, 0 for a new row
 * @param body JSON
 */
public record Edit(String kind, String key, long base, String body, boolean removed) {
    private static final String DIGITS = "0123456789abcdef";

    /** A JSON array, as the centre reads many edits at once. */
    static String json(Collection<Edit> edits) {
        return edits.stream().map(Edit::json).collect(Collectors.joining(",", "[", "]"));
    }

    private String json() {
        return "{\"kind\":" + text(kind) + ",\"item\":" + text(key) + ",\"base\":" + base + ",\"removed\":"
                + (removed ? 1 : 0) + ",\"body\":" + text(body) + "}";
    }

    private static String text(String plain) {
        StringBuilder json = new StringBuilder(plain.length() + 16).append('"');
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '"' || c == '\\') json.append('\\').append(c);
            else if (c < ' ') json.append("\\u00").append(DIGITS.charAt(c >> 4)).append(DIGITS.charAt(c & 0xF));
            else
                json.append(c);
        }
        return json.append('"').toString();
    }

    /** Says which and on what version, never what it holds. */
    @Override
    public String toString() {
        return "Edit[" + kind + " on version " + base + "]";
    }
}
