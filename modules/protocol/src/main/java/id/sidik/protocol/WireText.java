package id.sidik.protocol;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Texts of the machines, which never say in which encoding they are (section 9.2.4). */
final class WireText {
    private WireText() {}

    /** UTF-8 where the bytes are that, else ISO 8859-1, in which every byte means something. */
    static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    /** The text's bytes, at most {@code width} of them, never with half a character at the end. */
    static byte[] cut(String text, Charset charset, int width) {
        ByteBuffer out = ByteBuffer.allocate(width);
        charset.newEncoder().onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE).encode(CharBuffer.wrap(text), out, true);
        return Arrays.copyOf(out.array(), out.position());
    }

    /** A user's name for a field of {@code width} bytes, in the encoding that its bytes are in. */
    static byte[] cutName(UserRecord user, int width) {
        byte[] whole = user.nameBytes();
        if (whole.length <= width) return whole;
        String name = decode(whole);
        boolean utf8 = Arrays.equals(name.getBytes(StandardCharsets.UTF_8), whole);
        return utf8 ? cut(name, StandardCharsets.UTF_8, width) : Arrays.copyOf(whole, width);
    }

    /** A PIN's characters as typed, surrounding blanks left out; empty when none are left or one is not visible ASCII. */
    static Optional<String> pin(byte[] bytes, int at, int width) {
        int from = at;
        int end = at;
        while (end < at + width && bytes[end] != 0) end++;
        while (end > from && bytes[end - 1] == ' ') end--;
        while (from < end && bytes[from] == ' ') from++;
        for (int each = from; each < end; each++) if (bytes[each] <= ' ' || bytes[each] > '~') return Optional.empty();
        return from == end
                ? Optional.empty()
                : Optional.of(new String(bytes, from, end - from, StandardCharsets.US_ASCII));
    }

    /** A number of a machine that knows people by number; 0 is nobody. */
    static Optional<String> pin(long number) {
        return number == 0 ? Optional.empty() : Optional.of(Long.toString(number));
    }
}
