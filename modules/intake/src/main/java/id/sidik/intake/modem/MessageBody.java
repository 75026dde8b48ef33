package id.sidik.intake.modem;

import id.sidik.intake.sms.Gsm7;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * The text of a message in text mode (3GPP 27.005, 3.1): characters as they are, or hexadecimal octets where a header
 * stands before them (long messages) or the alphabet is UCS-2.
 *
 * @param reference of a long message @param total 1 for a short one @param sequence from 1
 */
record MessageBody(String text, int reference, int total, int sequence) {
    private static final int HEADER_FOLLOWS = 0x40;
    private static final int SEPTET = 7;

    /**
     * @param lines       after the header line, one character for a byte
     * @param first       the first octet of the message, −1 when the modem does not tell it
     * @param coding      the data coding scheme, −1 when the modem does not tell it
     * @param gsmAlphabet whether characters come as codes of the GSM alphabet, else as ASCII
     */
    static MessageBody read(List<String> lines, int first, int coding, boolean gsmAlphabet) {
        String hex = String.join("", lines);
        boolean isHex = hex.length() % 2 == 0 && hex.matches("[0-9A-Fa-f]+");
        boolean headed = first >= 0 ? (first & HEADER_FOLLOWS) != 0 : hex.matches("(050003|060804)[0-9A-Fa-f]{6,}");
        boolean wide = coding >= 0 ? ucs2(coding) : hex.matches("(00[0-9A-Fa-f]{2}){2,}");
        boolean octets = coding >= 0 && eightBit(coding);
        if (isHex && (headed || wide || octets)) {
            byte[] bytes = HexFormat.of().parseHex(hex);
            return headed ? headed(bytes, wide, octets) : whole(characters(bytes, 0, wide, octets));
        }
        String plain = String.join("\n", lines);
        return whole(gsmAlphabet ? Gsm7.decode(plain.getBytes(StandardCharsets.ISO_8859_1)) : plain);
    }

    private static MessageBody whole(String text) {
        return new MessageBody(text, 0, 1, 1);
    }

    private static boolean ucs2(int coding) {
        return coding < 0x80 ? (coding & 0x0C) == 0x08 : (coding & 0xF0) == 0xE0;
    }

    private static boolean eightBit(int coding) {
        return coding < 0x80 ? (coding & 0x0C) == 0x04 : (coding & 0xF4) == 0xF4;
    }

    private static MessageBody headed(byte[] bytes, boolean wide, boolean octets) {
        int header = Math.min((bytes[0] & 0xFF) + 1, bytes.length);
        String text = wide || octets
                ? characters(bytes, header, wide, octets)
                : septets(bytes, (header * 8 + SEPTET - 1) / SEPTET * SEPTET);
        for (int at = 1; at + 1 < header; at += 2 + (bytes[at + 1] & 0xFF)) {
            int length = bytes[at + 1] & 0xFF;
            if (at + 2 + length > header) break;
            boolean eight = bytes[at] == 0 && length == 3;
            boolean sixteen = bytes[at] == 8 && length == 4;
            if (!eight && !sixteen) continue;
            int total = bytes[at + length] & 0xFF;
            int sequence = bytes[at + length + 1] & 0xFF;
            int reference = eight ? bytes[at + 2] & 0xFF : (bytes[at + 2] & 0xFF) << 8 | bytes[at + 3] & 0xFF;
            boolean sound = total >= 1 && sequence >= 1 && sequence <= total;
            return sound ? new MessageBody(text, reference, total, sequence) : whole(text);
        }
        return whole(text);
    }

    private static String characters(byte[] bytes, int from, boolean wide, boolean octets) {
        byte[] rest = Arrays.copyOfRange(bytes, from, bytes.length);
        if (wide) return new String(rest, StandardCharsets.UTF_16BE);
        return octets ? new String(rest, StandardCharsets.ISO_8859_1) : Gsm7.decode(rest);
    }

    /** Characters of seven bits, packed, the lowest bit first. A last zero that only fills its octet is none. */
    private static String septets(byte[] bytes, int fromBit) {
        int bits = bytes.length * 8;
        int count = Math.max(0, (bits - fromBit) / SEPTET);
        byte[] codes = new byte[count];
        for (int each = 0; each < count; each++) {
            for (int bit = 0; bit < SEPTET; bit++) {
                int at = fromBit + each * SEPTET + bit;
                if ((bytes[at / 8] >> at % 8 & 1) != 0) codes[each] |= (byte) (1 << bit);
            }
        }
        boolean filled = count > 0 && (bits - fromBit) % SEPTET == 0 && codes[count - 1] == 0;
        return Gsm7.decode(filled ? Arrays.copyOf(codes, count - 1) : codes);
    }
}
