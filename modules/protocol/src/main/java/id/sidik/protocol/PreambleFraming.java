package id.sidik.protocol;

import java.util.Optional;

/** Preamble and length before every packet, as over TCP. A line has noise, so the next preamble is looked for. */
@SingleSource("section 14, D")
final class PreambleFraming implements SerialFraming {
    private static final byte[] MAGIC = {0x50, 0x50, (byte) 0x82, 0x7D};

    private final HeldBytes held = new HeldBytes(TcpFraming.PREAMBLE + TcpFraming.MAX_PACKET);

    @Override
    public byte[] wrap(byte[] packet) {
        return TcpFraming.wrap(packet);
    }

    @Override
    public void feed(byte[] bytes, int offset, int count) {
        held.add(bytes, offset, count);
    }

    /** A frame that stays incomplete for long has lost bytes and will never be one. */
    @Override
    public Optional<byte[]> next(int silences) {
        while (true) {
            held.drop(beforeMagic());
            if (held.count() < TcpFraming.PREAMBLE) return Optional.empty();
            long length = held.u32(4);
            boolean possible = length >= Packet.HEADER && length <= TcpFraming.MAX_PACKET;
            if (possible && held.count() >= TcpFraming.PREAMBLE + length) return take((int) length);
            if (possible && silences < LONG_SILENCE) return Optional.empty();
            held.drop(1);
        }
    }

    private Optional<byte[]> take(int length) {
        byte[] packet = held.copy(TcpFraming.PREAMBLE, TcpFraming.PREAMBLE + length);
        held.drop(TcpFraming.PREAMBLE + length);
        return Optional.of(packet);
    }

    /** How many bytes stand before a preamble, or before what may become one. */
    private int beforeMagic() {
        for (int at = 0; at < held.count(); at++) if (mayBeMagic(at)) return at;
        return held.count();
    }

    private boolean mayBeMagic(int at) {
        for (int each = 0; each < MAGIC.length && at + each < held.count(); each++)
            if (held.at(at + each) != MAGIC[each]) return false;
        return true;
    }
}
