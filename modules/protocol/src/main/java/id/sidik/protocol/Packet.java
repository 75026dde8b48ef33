package id.sidik.protocol;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The unit of the ZK protocol (section 2): eight bytes of header, then data. All numbers are little-endian.
 *
 * @param code    command of a request or code of a reply, 0–65535
 * @param session the header's session field, 0–65535; in a reply it is not always the session (section 2.2)
 * @param reply   reply number, 0–65535
 */
public record Packet(int code, int session, int reply, byte[] data) {
    public static final int HEADER = 8;
    private static final int CHECKSUM_OFFSET = 2;

    public Packet {
        requireWord(code, "code");
        requireWord(session, "session");
        requireWord(reply, "reply");
    }

    private static void requireWord(int value, String what) {
        if (value < 0 || value > 0xFFFF) throw new IllegalArgumentException(what + " is not 16 bits: " + value);
    }

    public static Packet of(int code, int session, int reply, byte... data) {
        return new Packet(code, session, reply, data);
    }

    /** The packet as it travels, with its checksum; without any preamble. */
    public byte[] encode() {
        ByteBuffer out = ByteBuffer.allocate(HEADER + data.length).order(ByteOrder.LITTLE_ENDIAN);
        out.putShort((short) code).putShort((short) 0).putShort((short) session).putShort((short) reply).put(data);
        byte[] bytes = out.array();
        out.putShort(CHECKSUM_OFFSET, (short) Checksum.of(bytes));
        return bytes;
    }

    /** @throws MalformedException when there are fewer than eight bytes */
    public static Packet decode(byte[] bytes) throws MalformedException {
        if (bytes.length < HEADER) throw new MalformedException("a packet has 8 bytes of header, got " + bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int code = in.getShort() & 0xFFFF;
        in.getShort();
        int session = in.getShort() & 0xFFFF;
        int reply = in.getShort() & 0xFFFF;
        return new Packet(code, session, reply, Arrays.copyOfRange(bytes, HEADER, bytes.length));
    }

    /** Whether the checksum field of these bytes (at least a header) is the right one. A mismatch is only a remark. */
    public static boolean checksumHolds(byte[] bytes) {
        if (bytes.length < HEADER) return false;
        byte[] copy = bytes.clone();
        ByteBuffer field = ByteBuffer.wrap(copy).order(ByteOrder.LITTLE_ENDIAN);
        int told = field.getShort(CHECKSUM_OFFSET) & 0xFFFF;
        field.putShort(CHECKSUM_OFFSET, (short) 0);
        return told == Checksum.of(copy);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Packet that && code == that.code && session == that.session && reply == that.reply
                && Arrays.equals(data, that.data);
    }

    @Override
    public int hashCode() {
        return ((code * 31 + session) * 31 + reply) * 31 + Arrays.hashCode(data);
    }

    /** Tells no data: it may hold names or keys. */
    @Override
    public String toString() {
        return "packet %d session %d reply %d with %d bytes".formatted(code, session, reply, data.length);
    }
}
