package id.sidik.protocol;

import java.util.Arrays;

/** Little-endian numbers and NUL-terminated fields inside byte arrays. Callers have checked the length. */
final class Bytes {
    private Bytes() {}

    static int u8(byte[] bytes, int at) {
        return bytes[at] & 0xFF;
    }

    static int u16(byte[] bytes, int at) {
        return u8(bytes, at) | u8(bytes, at + 1) << 8;
    }

    static int i32(byte[] bytes, int at) {
        return u16(bytes, at) | u16(bytes, at + 2) << 16;
    }

    static long u32(byte[] bytes, int at) {
        return i32(bytes, at) & 0xFFFF_FFFFL;
    }

    static void put16(byte[] bytes, int at, int value) {
        bytes[at] = (byte) value;
        bytes[at + 1] = (byte) (value >>> 8);
    }

    static void put32(byte[] bytes, int at, long value) {
        put16(bytes, at, (int) value);
        put16(bytes, at + 2, (int) (value >>> 16));
    }

    /** Writes as much of {@code value} as the field holds. */
    static void putField(byte[] bytes, int at, int width, byte[] value) {
        System.arraycopy(value, 0, bytes, at, Math.min(width, value.length));
    }

    /** A copy of {@code size} bytes. */
    static byte[] part(byte[] bytes, int at, int size) {
        return Arrays.copyOfRange(bytes, at, at + size);
    }

    /** A field's bytes before its first NUL; what stands behind is leftovers. */
    static byte[] untilNul(byte[] bytes, int at, int width) {
        int end = at;
        while (end < at + width && bytes[end] != 0) end++;
        return Arrays.copyOfRange(bytes, at, end);
    }
}
