package id.sidik.protocol;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A packet and nothing around it; a short silence ends it. A packet tells no length, so its checksum helps: bytes that
 * came without a pause and are several packets are cut where a checksum holds and the next header repeats the reply
 * number; bytes whose checksum does not hold are waited for a while longer.
 */
@SingleSource("section 14, D")
final class BareFraming implements SerialFraming {
    private static final int REPLY = 6;

    private final HeldBytes held = new HeldBytes(TcpFraming.MAX_PACKET);
    private boolean rest;

    @Override
    public byte[] wrap(byte[] packet) {
        return packet.clone();
    }

    @Override
    public void feed(byte[] bytes, int offset, int count) {
        held.add(bytes, offset, count);
        rest = false;
    }

    @Override
    public Optional<byte[]> next(int silences) {
        if (silences < 1 && !rest || held.count() == 0) return Optional.empty();
        if (held.count() < Packet.HEADER) return tooShort(silences);
        OptionalInt first = firstPacket();
        if (first.isPresent()) return take(first.getAsInt());
        boolean whole = silences >= LONG_SILENCE || Packet.checksumHolds(held.copy(0, held.count()));
        return whole ? take(held.count()) : Optional.empty();
    }

    private Optional<byte[]> tooShort(int silences) {
        if (silences >= LONG_SILENCE) held.drop(held.count());
        return Optional.empty();
    }

    /** What is left came before the same silence, so it needs to wait for none. */
    private Optional<byte[]> take(int count) {
        byte[] packet = held.copy(0, count);
        held.drop(count);
        rest = held.count() > 0;
        return Optional.of(packet);
    }

    /** Where the first of several packets ends, found in one walk over the bytes. */
    private OptionalInt firstPacket() {
        int told = held.u16(2);
        int sum = 0;
        for (int end = 0; end + Packet.HEADER <= held.count(); end += 2) {
            if (end >= Packet.HEADER && (~sum & 0xFFFF) == told && continues(end)) return OptionalInt.of(end);
            int low = held.at(end) & 0xFF;
            boolean oddFits = end + 1 >= Packet.HEADER && end + 1 + Packet.HEADER <= held.count();
            if (oddFits && (~folded(sum + low) & 0xFFFF) == told && continues(end + 1))
                return OptionalInt.of(end + 1);
            sum = end == 2 ? sum : folded(sum + held.u16(end));
        }
        return OptionalInt.empty();
    }

    private static int folded(int sum) {
        return (sum & 0xFFFF) + (sum >>> 16);
    }

    /** Checksums of packets in a row hold together too, so it takes a header to see where the next one begins. */
    private boolean continues(int at) {
        int code = held.u16(at);
        boolean answer = code == Command.PREPARE_DATA || code == Command.DATA || code >= Reply.ACK_OK && code < 2100
                || code >= 4980 && code < 5000 || code >= Reply.BAD_DATA;
        int reply = held.u16(at + REPLY);
        return answer && reply == held.u16(REPLY) || code == Command.REG_EVENT && reply == 0;
    }
}
