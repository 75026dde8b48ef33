package id.sidik.devices;

import id.sidik.protocol.MalformedException;
import id.sidik.protocol.TcpFraming;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;

/** Packets in frames over a TCP connection (section 1.2). */
final class TcpWire implements Wire {
    private final TcpLine line;
    private final TcpFraming framing = new TcpFraming();

    private TcpWire(TcpLine line) {
        this.line = line;
    }

    /** @throws IOException refused, no route, or the limit passed @throws MachineException Stopped */
    static TcpWire open(InetSocketAddress address, Limit limit) throws IOException, MachineException {
        return new TcpWire(TcpLine.open(address, limit));
    }

    @Override
    public Transport transport() {
        return Transport.TCP;
    }

    @Override
    public void send(byte[] packet) throws IOException {
        line.send(TcpFraming.wrap(packet));
    }

    @Override
    public Optional<byte[]> receive(Duration patience) throws IOException, MalformedException {
        long end = System.nanoTime() + patience.toNanos();
        Optional<byte[]> packet = framing.next();
        while (packet.isEmpty()) {
            Duration left = Duration.ofNanos(end - System.nanoTime());
            int count = line.read(left);
            if (count < 0) throw new EOFException("the other side closed the connection");
            framing.feed(line.bytes(), 0, count);
            packet = framing.next();
            if (packet.isEmpty() && (count == 0 || !left.isPositive())) return Optional.empty();
        }
        return packet;
    }

    @Override
    public long received() {
        return line.received();
    }

    @Override
    public void close() {
        line.close();
    }
}
