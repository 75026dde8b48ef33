package id.sidik.protocol;

import java.io.ByteArrayOutputStream;

/**
 * {@code *AttEncryptLog.dat} (usb-files section 2.2): blocks of 256 bytes, each one line, each character two bytes
 * 0x78 + high and 0x7A + low four bits. From a vendor's program; nobody has shown a real file.
 */
final class EncryptedAttlog {
    private static final int BLOCK = 256;
    private static final int HIGH = 0x78;
    private static final int LOW = 0x7A;
    private static final int NIBBLE = 0xF;

    private EncryptedAttlog() {}

    /** Whole blocks in which no byte is anything but 0 or a coded half; the first character is a coded one. */
    static boolean looksLike(byte[] file) {
        if (file.length == 0 || file.length % BLOCK != 0 || character(file, 0) == 0) return false;
        for (byte each : file) if (each != 0 && ((each & 0xFF) < HIGH || (each & 0xFF) > LOW + NIBBLE)) return false;
        return true;
    }

    /** The lines as plain text; a block's number is its line's number. */
    static byte[] decode(byte[] file) {
        ByteArrayOutputStream text = new ByteArrayOutputStream(file.length / 4);
        for (int block = 0; block < file.length; block += BLOCK) {
            for (int at = block; at < block + BLOCK; at += 2) {
                int character = character(file, at);
                if (character == 0) break;
                text.write(character);
            }
            text.write('\n');
        }
        return text.toByteArray();
    }

    private static int character(byte[] file, int at) {
        int high = Math.max(0, Bytes.u8(file, at) - HIGH);
        return high << 4 | Math.max(0, Bytes.u8(file, at + 1) - LOW);
    }
}
