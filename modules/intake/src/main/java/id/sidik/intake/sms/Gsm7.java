package id.sidik.intake.sms;

import java.text.Normalizer;
import java.util.Optional;

/** The default alphabet of the GSM network (3GPP 23.038): 160 of its characters are one message. */
public final class Gsm7 {
    /** The room of one message. */
    public static final int ONE_MESSAGE = 160;
    private static final int ESCAPE = 0x1B;
    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001BÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENDED = "\f^{}\\[~]|€";
    private static final int[] EXTENSION_CODES = {0x0A, 0x14, 0x28, 0x29, 0x2F, 0x3C, 0x3D, 0x3E, 0x40, 0x65};

    private Gsm7() {}

    /** How much room a text takes: one for most characters, two for ^ { } \ [ ~ ] | and €; empty when it has others. */
    public static Optional<Integer> length(String text) {
        int length = 0;
        for (char each : text.toCharArray()) {
            if (EXTENDED.indexOf(each) >= 0) length += 2;
            else if (each != ESCAPE && BASIC.indexOf(each) >= 0) length++;
            else
                return Optional.empty();
        }
        return Optional.of(length);
    }

    /** Whether it is one message of this alphabet. */
    public static boolean fits(String text) {
        return length(text).map(length -> length <= ONE_MESSAGE).orElse(false);
    }

    /** The nearest text of this alphabet without its double characters: accents fall, what is left becomes "?". */
    public static String nearest(String text) {
        StringBuilder nearest = new StringBuilder();
        for (char each : text.replace('’', '\'').replace('‘', '\'').replace('–', '-').toCharArray()) {
            if (each != ESCAPE && BASIC.indexOf(each) >= 0) nearest.append(each);
            else {
                char plain = Normalizer.normalize(String.valueOf(each), Normalizer.Form.NFD).charAt(0);
                nearest.append(plain != ESCAPE && BASIC.indexOf(plain) >= 0 ? plain : '?');
            }
        }
        return nearest.toString();
    }

    /** One byte for each code. @throws IllegalArgumentException when a character is not of this alphabet */
    public static byte[] encode(String text) {
        byte[] codes = new byte[length(text).orElseThrow(() -> new IllegalArgumentException("not GSM-7"))];
        int at = 0;
        for (char each : text.toCharArray()) {
            int extended = EXTENDED.indexOf(each);
            if (extended >= 0) codes[at++] = ESCAPE;
            codes[at++] = (byte) (extended >= 0 ? EXTENSION_CODES[extended] : BASIC.indexOf(each));
        }
        return codes;
    }

    /** Reads one byte for each code; a code that is none becomes "?". */
    public static String decode(byte[] codes) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < codes.length; at++) {
            int code = codes[at] & 0xFF;
            if (code == ESCAPE && at + 1 < codes.length) text.append(extended(codes[++at] & 0xFF));
            else
                text.append(code < BASIC.length() && code != ESCAPE ? BASIC.charAt(code) : '?');
        }
        return text.toString();
    }

    private static char extended(int code) {
        for (int at = 0; at < EXTENSION_CODES.length; at++) {
            if (EXTENSION_CODES[at] == code) return EXTENDED.charAt(at);
        }
        return code < BASIC.length() && code != ESCAPE ? BASIC.charAt(code) : '?';
    }
}
