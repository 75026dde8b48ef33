package id.sidik.simulator;

import id.sidik.protocol.Command;
import id.sidik.protocol.Packet;
import id.sidik.protocol.Reply;
import id.sidik.protocol.TcpFraming;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Lets one answer through as one fault wants it. */
final class FaultyOutlet implements Outlet {
    private final Outlet inner;
    private final Fault fault;
    private final Switchboard switchboard;
    private long packets;
    private long dataBytes;

    FaultyOutlet(Outlet inner, Fault fault, Switchboard switchboard) {
        this.inner = inner;
        this.fault = fault;
        this.switchboard = switchboard;
    }

    @Override
    public void send(Packet packet) throws IOException {
        long before = dataBytes;
        dataBytes += packet.data().length;
        packets++;
        switch (fault) {
            case Fault.Drop drop -> cut(packet, drop.afterBytes() - before);
            case Fault.RebootDuringTransfer reboot -> rebootAt(packet, reboot, reboot.afterBytes() - before);
            case Fault.Truncate truncate -> shorten(packet, truncate.afterBytes() - before);
            case Fault.Corrupt corrupt -> inner.sendBytes(damaged(packet, corrupt.atByte() - before));
            case Fault.OversizedLength oversized -> oversizedFrame(packet, oversized.announced());
            case Fault.OversizedData oversized -> inner.send(withSize(packet, (int) oversized.announced()));
            case Fault.WrongChecksum _ -> inner.sendBytes(withWrongChecksum(packet));
            case Fault.Lose lose -> {
                if (packets - 1 != lose.packet()) inner.send(packet);
            }
            case Fault.Delay _,Fault.Refuse _,Fault.Stall _,Fault.EndlessStream _,Fault.Garbage _ ->
                inner.send(packet); // these replace the answer and never come here
        }
    }

    private void cut(Packet packet, long room) throws IOException {
        if (packet.data().length < room) {
            inner.send(packet);
            return;
        }
        part(packet, room);
        inner.hangUp();
        throw new HungUpException();
    }

    private void rebootAt(Packet packet, Fault.RebootDuringTransfer reboot, long room) throws IOException {
        if (packet.data().length < room) {
            inner.send(packet);
            return;
        }
        part(packet, room);
        switchboard.restart(reboot.down());
        throw new HungUpException();
    }

    /** On a stream a frame can end anywhere; a datagram comes whole or not at all. */
    private void part(Packet packet, long room) throws IOException {
        if (!inner.framed()) return;
        byte[] frame = TcpFraming.wrap(packet.encode());
        int headers = frame.length - packet.data().length;
        inner.sendBare(Arrays.copyOf(frame, headers + (int) Math.max(0, room)));
        inner.flush();
    }

    private void shorten(Packet packet, long room) throws IOException {
        boolean data = packet.code() == Command.DATA;
        if (!data || packet.data().length <= room) inner.send(packet);
        else if (room > 0)
            inner.send(new Packet(packet.code(), packet.session(), packet.reply(),
                    Arrays.copyOf(packet.data(), (int) room)));
    }

    private static byte[] damaged(Packet packet, long at) {
        byte[] bytes = packet.encode();
        if (at >= 0 && at < packet.data().length) bytes[Packet.HEADER + (int) at] ^= (byte) 0xFF;
        return bytes;
    }

    private void oversizedFrame(Packet packet, long announced) throws IOException {
        if (!inner.framed()) {
            inner.send(withSize(packet, (int) announced));
            return;
        }
        byte[] frame = TcpFraming.wrap(packet.encode());
        LittleEndian.in(frame).putInt(4, (int) announced);
        inner.sendBare(frame);
    }

    private static Packet withSize(Packet packet, int size) {
        byte[] data = packet.data().clone();
        ByteBuffer out = LittleEndian.in(data);
        if (packet.code() == Command.PREPARE_DATA) out.putInt(0, size);
        else if (packet.code() == Reply.ACK_OK && data.length == 13) out.putInt(1, size).putInt(5, size);
        else if (packet.code() == Command.DATA && data.length >= 4) out.putInt(0, size);
        return new Packet(packet.code(), packet.session(), packet.reply(), data);
    }

    private static byte[] withWrongChecksum(Packet packet) {
        byte[] bytes = packet.encode();
        ByteBuffer out = LittleEndian.in(bytes);
        return out.putShort(2, (short) (out.getShort(2) - 1)).array();
    }

    @Override
    public void sendBytes(byte[] packet) throws IOException {
        inner.sendBytes(packet);
    }

    @Override
    public void sendBare(byte[] bytes) throws IOException {
        inner.sendBare(bytes);
    }

    @Override
    public void flush() throws IOException {
        inner.flush();
    }

    @Override
    public void breathe() throws IOException {
        inner.breathe();
    }

    @Override
    public void settle() throws IOException {
        inner.settle();
    }

    @Override
    public int frameLimit() {
        return inner.frameLimit();
    }

    @Override
    public boolean framed() {
        return inner.framed();
    }

    @Override
    public void hangUp() {
        inner.hangUp();
    }
}
