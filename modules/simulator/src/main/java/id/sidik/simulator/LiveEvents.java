package id.sidik.simulator;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import id.sidik.protocol.Command;
import id.sidik.protocol.Packet;
import java.nio.ByteBuffer;
import java.time.LocalDateTime;

/** Punches as they happen (section 13): the event's mask in the session field, reply number 0. */
final class LiveEvents {
    static final int ATTENDANCE = 1;

    private LiveEvents() {}

    static Packet of(SimulatedPunch punch, Records records) {
        return new Packet(Command.REG_EVENT, ATTENDANCE, 0, data(punch, records));
    }

    private static byte[] data(SimulatedPunch punch, Records records) {
        return switch (records.punches().size()) {
            case 8 -> body(LittleEndian.buffer(10).putShort((short) Integer.parseInt(punch.pin())), punch);
            case 16 -> body(LittleEndian.buffer(12).putInt((int) Long.parseLong(punch.pin())), punch);
            default -> body(LittleEndian.buffer(32).put(punch.pin().getBytes(ISO_8859_1)).position(24), punch);
        };
    }

    private static byte[] body(ByteBuffer out, SimulatedPunch punch) {
        LocalDateTime at = punch.at();
        out.put((byte) punch.verify()).put((byte) punch.state());
        out.put((byte) (at.getYear() - 2000)).put((byte) at.getMonthValue()).put((byte) at.getDayOfMonth());
        out.put((byte) at.getHour()).put((byte) at.getMinute()).put((byte) at.getSecond());
        return out.array();
    }
}
