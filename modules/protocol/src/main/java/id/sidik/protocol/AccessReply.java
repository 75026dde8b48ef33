package id.sidik.protocol;

import java.util.Arrays;

/** What the answers about access have in common. */
final class AccessReply {
    private AccessReply() {}

    /**
     * The first {@code size} bytes of the record. Some firmware puts an acknowledgement of eight bytes in front of it
     * (section 11.1), which is told by its code 2000.
     */
    static byte[] record(byte[] reply, int size) throws MalformedException {
        boolean headed = reply.length >= size + Packet.HEADER && Bytes.u16(reply, 0) == Reply.ACK_OK;
        int from = headed ? Packet.HEADER : 0;
        if (reply.length - from < size)
            throw new MalformedException("the answer needs " + size + " bytes, got " + reply.length);
        return Arrays.copyOfRange(reply, from, from + size);
    }

    static boolean zeros(byte... data) {
        for (byte each : data) if (each != 0) return false;
        return true;
    }
}
