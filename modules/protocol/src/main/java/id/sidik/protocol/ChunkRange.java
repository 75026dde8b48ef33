package id.sidik.protocol;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a prepared buffer, as READ_BUFFER asks for it (section 7.1).
 *
 * @param start first byte, from 0
 * @param size  bytes
 */
public record ChunkRange(int start, int size) {
    /** The most that may be asked for at once over TCP. */
    public static final int TCP_SIZE = 65_472;
    /** The most that may be asked for at once over UDP. */
    public static final int UDP_SIZE = 16_384;

    public ChunkRange {
        if (start < 0 || size < 1) throw new IllegalArgumentException("no range: " + start + ", " + size);
    }

    /**
     * The ranges that cover a buffer, in order.
     *
     * @param total bytes of the buffer, 0 or more
     * @param most  bytes of one range, 1 or more
     */
    public static List<ChunkRange> cover(int total, int most) {
        if (most < 1) throw new IllegalArgumentException("a chunk has bytes");
        List<ChunkRange> ranges = new ArrayList<>();
        for (long start = 0; start < total; start += most)
            ranges.add(new ChunkRange((int) start, (int) Math.min(most, total - start)));
        return List.copyOf(ranges);
    }

    /** Data of READ_BUFFER. */
    public byte[] encode() {
        byte[] data = new byte[8];
        Bytes.put32(data, 0, start);
        Bytes.put32(data, 4, size);
        return data;
    }

    /** @throws MalformedException when these are not eight bytes that name a range */
    public static ChunkRange decode(byte[] data) throws MalformedException {
        if (data.length != 8) throw new MalformedException("a range has 8 bytes, got " + data.length);
        int start = Bytes.i32(data, 0);
        int size = Bytes.i32(data, 4);
        if (start < 0 || size < 1) throw new MalformedException("no range: " + start + ", " + size);
        return new ChunkRange(start, size);
    }
}
