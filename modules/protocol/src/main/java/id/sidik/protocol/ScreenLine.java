package id.sidik.protocol;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A line of text for the machine's screen (WRITE_LCD, section 4): u16 line, u8 0, text. Characters outside of ASCII are
 * refused: which code page a screen draws is told nowhere.
 *
 * @param line 0–15, from the top
 * @param text 1–{@link #MAX} printable ASCII characters
 */
public record ScreenLine(int line, String text) {
    /** Longer than any screen of these machines is wide. */
    public static final int MAX = 48;
    private static final int HEAD = 3;

    public ScreenLine {
        if (line < 0 || line > 15) throw new IllegalArgumentException("lines go from 0 to 15");
        if (!fits(text)) throw new IllegalArgumentException("1 to " + MAX + " ASCII characters");
    }

    public static boolean fits(String text) {
        return !text.isBlank() && text.length() <= MAX && text.chars().allMatch(each -> each >= 0x20 && each < 0x7F);
    }

    public byte[] encode() {
        byte[] told = text.getBytes(StandardCharsets.US_ASCII);
        byte[] out = new byte[HEAD + told.length];
        Bytes.put16(out, 0, line);
        Bytes.putField(out, HEAD, told.length, told);
        return out;
    }

    /** Empty for what is no line of text. */
    public static Optional<ScreenLine> decode(byte[] data) {
        if (data.length <= HEAD || Bytes.u16(data, 0) > 15) return Optional.empty();
        byte[] told = Bytes.untilNul(data, HEAD, Math.min(MAX, data.length - HEAD));
        String text = new String(Arrays.copyOf(told, told.length), StandardCharsets.ISO_8859_1);
        return fits(text) ? Optional.of(new ScreenLine(Bytes.u16(data, 0), text)) : Optional.empty();
    }
}
