package id.sidik.devices;

import id.sidik.protocol.MalformedException;
import id.sidik.protocol.Packet;

/** Short words for packets in tests. */
final class Packets {
    private Packets() {}

    static Packet decode(byte[] bytes) {
        try {
            return Packet.decode(bytes);
        } catch (MalformedException broken) {
            throw new AssertionError(broken);
        }
    }

    /** An answer as an honest machine gives it: same session, same number. */
    static Packet answer(Packet request, int code, byte... data) {
        return new Packet(code, request.session(), request.reply(), data);
    }
}
