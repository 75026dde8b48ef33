package id.sidik.protocol;

import java.util.OptionalLong;

/** Card numbers as texts carry them: decimal, or ten hex digits in brackets (soap-and-push 7). */
final class CardText {
    private static final long LARGEST = 0xFFFF_FFFFL;
    private static final String BYTES = "\\[[0-9A-Fa-f]{10}]";

    private CardText() {}

    /** @return empty when it is no card number; a blank field is no card, 0 */
    static OptionalLong parse(String field) {
        String text = field.strip();
        if (text.matches(BYTES)) return OptionalLong.of(ofBytes(text));
        boolean digits = text.length() <= 10 && text.chars().allMatch(each -> each >= '0' && each <= '9');
        if (!digits) return OptionalLong.empty();
        long value = text.isEmpty() ? 0 : Long.parseLong(text);
        return value > LARGEST ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /**
     * The five bytes of a record in its order, the lowest first; the fifth is not used.
     * No switch: other texts are decimal, and a card that reads wrong shows in the comparison.
     */
    @SingleSource("soap-and-push 7")
    private static long ofBytes(String text) {
        long value = 0;
        for (int at = 3; at >= 0; at--) value = value << 8 | Integer.parseInt(text, 1 + 2 * at, 3 + 2 * at, 16);
        return value;
    }
}
