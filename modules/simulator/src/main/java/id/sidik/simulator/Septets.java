package id.sidik.simulator;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Messages as the network carries them: the letters, digits and common signs of the GSM alphabet in seven bits, all else
 * in UCS-2; long ones in parts with a header.
 */
final class Septets {
    private static final int ONE = 160;
    private static final int PART = 153;
    private static final int WIDE_ONE = 70;
    private static final int WIDE_PART = 67;
    private static final int HEADER = 6;

    /** @param headed whether a header of a long message stands before the text */
    record Piece(boolean headed, boolean wide, String body, int length) {}

    private Septets() {}

    static List<Piece> pieces(String text, int reference) {
        boolean wide = !text.matches("[A-Za-z0-9 \n!\"#%&'()*+,\\-./:;<=>?@_$]*");
        int one = wide ? WIDE_ONE : ONE;
        if (text.length() <= one) return List.of(single(text, wide));
        int room = wide ? WIDE_PART : PART;
        int total = (text.length() + room - 1) / room;
        List<Piece> pieces = new ArrayList<>();
        for (int part = 0; part < total; part++) {
            String own = text.substring(part * room, Math.min(text.length(), (part + 1) * room));
            byte[] header = {5, 0, 3, (byte) reference, (byte) total, (byte) (part + 1)};
            byte[] octets = wide ? joined(header, own.getBytes(StandardCharsets.UTF_16BE)) : packed(header, own);
            pieces.add(new Piece(true, wide, HexFormat.of().withUpperCase().formatHex(octets), octets.length));
        }
        return pieces;
    }

    private static Piece single(String text, boolean wide) {
        if (!wide) return new Piece(false, false, characters(text), text.length());
        byte[] octets = text.getBytes(StandardCharsets.UTF_16BE);
        return new Piece(false, true, HexFormat.of().withUpperCase().formatHex(octets), octets.length);
    }

    private static byte[] joined(byte[] header, byte[] rest) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(header);
        all.writeBytes(rest);
        return all.toByteArray();
    }

    /** The text begins at the first whole septet after the header. */
    private static byte[] packed(byte[] header, String text) {
        int from = (HEADER * 8 + 6) / 7 * 7;
        byte[] octets = new byte[(from + text.length() * 7 + 7) / 8];
        System.arraycopy(header, 0, octets, 0, header.length);
        String codes = characters(text);
        for (int each = 0; each < codes.length(); each++) {
            for (int bit = 0; bit < 7; bit++) {
                int at = from + each * 7 + bit;
                if ((codes.charAt(each) >> bit & 1) != 0) octets[at / 8] |= (byte) (1 << at % 8);
            }
        }
        return octets;
    }

    /** One code in one character; only three common signs have other codes than in ASCII. */
    static String characters(String text) {
        return text.replace('@', '\0').replace('$', '\2').replace('_', '\21');
    }

    static String text(String codes) {
        return codes.replace('\0', '@').replace('\2', '$').replace('\21', '_');
    }
}
