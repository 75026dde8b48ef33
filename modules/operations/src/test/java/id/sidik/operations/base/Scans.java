package id.sidik.operations.base;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;

/** The smallest scans that are whole. */
public final class Scans {
    private Scans() {}

    /** @param text what it says, so that two can differ */
    public static byte[] pdf(String text) {
        return ("%PDF-1.7\n" + text + "\n%%EOF\n").getBytes(ISO_8859_1);
    }

    public static byte[] png() {
        byte[] header = ByteBuffer.allocate(13).putInt(1).putInt(1).put(new byte[]{8, 0, 0, 0, 0}).array();
        return joined(new byte[]{(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, chunk("IHDR", header),
                chunk("IDAT", new byte[]{1, 2, 3}), chunk("IEND", new byte[0]));
    }

    private static byte[] chunk(String kind, byte[] content) {
        byte[] named = joined(kind.getBytes(ISO_8859_1), content);
        CRC32 sum = new CRC32();
        sum.update(named);
        return joined(ByteBuffer.allocate(4).putInt(content.length).array(), named,
                ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    public static byte[] jpeg() {
        return joined(bytes(0xFF, 0xD8), bytes(0xFF, 0xE0, 0, 4, 1, 1),
                bytes(0xFF, 0xC0, 0, 11, 8, 0, 16, 0, 32, 1, 1, 0x11, 0),
                bytes(0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0), bytes(0x12, 0xFF, 0, 0x34), bytes(0xFF, 0xD9));
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) bytes[i] = (byte) values[i];
        return bytes;
    }

    static byte[] joined(byte[]... parts) {
        ByteBuffer all = ByteBuffer.allocate(Arrays.stream(parts).mapToInt(part -> part.length).sum());
        for (byte[] part : parts) all.put(part);
        return all.array();
    }
}
