package id.sidik.protocol;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;

/**
 * Packets on a byte stream (section 1.2): magic, length, packet. Feed it whatever a read returned, take out what is
 * complete: frames and reads are never aligned. Not safe for use by several threads.
 */
public final class TcpFraming {
    /** The longest packet that is believed; a longer announcement is an attack or another protocol. */
    public static final int MAX_PACKET = 1 << 20;
    static final int PREAMBLE = 8;
    private static final byte[] MAGIC = {0x50, 0x50, (byte) 0x82, 0x7D};

    private byte[] held = new byte[4096];
    private int begin;
    private int end;

    /** The preamble and the packet behind it. */
    public static byte[] wrap(byte[] packet) {
        return ByteBuffer.allocate(PREAMBLE + packet.length).order(ByteOrder.LITTLE_ENDIAN).put(MAGIC)
                .putInt(packet.length).put(packet).array();
    }

    /** Takes in {@code count} bytes of {@code bytes} from {@code offset}. */
    public void feed(byte[] bytes, int offset, int count) {
        makeRoom(count);
        System.arraycopy(bytes, offset, held, end, count);
        end += count;
    }

    private void makeRoom(int count) {
        if (end + count <= held.length) return;
        int kept = end - begin;
        byte[] target = kept + count <= held.length ? held : new byte[Math.max(held.length * 2, kept + count)];
        System.arraycopy(held, begin, target, 0, kept);
        held = target;
        begin = 0;
        end = kept;
    }

    /**
     * The next complete packet, without its preamble.
     *
     * @throws MalformedException when the stream does not continue with a frame, or announces one of impossible size
     */
    public Optional<byte[]> next() throws MalformedException {
        refuseWrongMagic();
        if (end - begin < PREAMBLE) return Optional.empty();
        long length = ByteBuffer.wrap(held, begin + 4, 4).order(ByteOrder.LITTLE_ENDIAN).getInt() & 0xFFFFFFFFL;
        if (length < Packet.HEADER || length > MAX_PACKET)
            throw new MalformedException("a frame announces " + length + " bytes");
        if (end - begin < PREAMBLE + length) return Optional.empty();
        int from = begin + PREAMBLE;
        begin = from + (int) length;
        return Optional.of(Arrays.copyOfRange(held, from, begin));
    }

    private void refuseWrongMagic() throws MalformedException {
        int known = Math.min(MAGIC.length, end - begin);
        if (!Arrays.equals(held, begin, begin + known, MAGIC, 0, known))
            throw new MalformedException("the stream does not continue with a ZK frame");
    }
}
