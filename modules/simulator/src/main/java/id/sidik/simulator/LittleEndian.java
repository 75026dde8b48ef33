package id.sidik.simulator;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Numbers as the machines write them. */
final class LittleEndian {
    private LittleEndian() {}

    /** Consecutive 32-bit words. */
    static byte[] words(int... values) {
        ByteBuffer out = buffer(4 * values.length);
        for (int value : values) out.putInt(value);
        return out.array();
    }

    static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    static ByteBuffer in(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The word at the start, 0 when the bytes do not reach that far. */
    static int firstWord(byte[] bytes) {
        return bytes.length < 4 ? 0 : in(bytes).getInt();
    }
}
