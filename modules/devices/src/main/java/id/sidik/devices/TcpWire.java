package id.sidik.devices;

import id.sidik.protocol.MalformedException;
import id.sidik.protocol.TcpFraming;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Optional;

/** Packets in frames over a TCP connection (section 1.2). */
final class TcpWire implements Wire {
    private static final Duration SEND_PATIENCE = Duration.ofMillis(500);
    private static final int READ_SIZE = 64 * 1024;

    private final SocketChannel channel;
    private final Readiness readiness;
    private final TcpFraming framing = new TcpFraming();
    private final ByteBuffer buffer = ByteBuffer.allocate(READ_SIZE);
    private long received;

    private TcpWire(SocketChannel channel) throws IOException {
        this.channel = channel;
        this.readiness = new Readiness(channel);
    }

    /** @throws IOException refused, no route, or the limit passed @throws MachineException Stopped */
    static TcpWire open(InetSocketAddress address, Limit limit) throws IOException, MachineException {
        TcpWire wire = new TcpWire(SocketChannel.open());
        try {
            wire.channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            wire.connect(address, limit);
            return wire;
        } catch (IOException | MachineException failed) {
            wire.close();
            throw failed;
        }
    }

    private void connect(InetSocketAddress address, Limit limit) throws IOException, MachineException {
        boolean connected = channel.connect(address);
        while (!connected) {
            Duration slice = limit.slice();
            if (limit.passed()) throw new SocketTimeoutException("connecting took too long");
            if (readiness.await(SelectionKey.OP_CONNECT, slice)) connected = channel.finishConnect();
        }
    }

    @Override
    public Transport transport() {
        return Transport.TCP;
    }

    @Override
    public void send(byte[] packet) throws IOException {
        ByteBuffer frame = ByteBuffer.wrap(TcpFraming.wrap(packet));
        while (frame.hasRemaining()) {
            if (channel.write(frame) == 0 && !readiness.await(SelectionKey.OP_WRITE, SEND_PATIENCE))
                throw new SocketTimeoutException("the other side takes no bytes");
        }
    }

    @Override
    public Optional<byte[]> receive(Duration patience) throws IOException, MalformedException {
        long end = System.nanoTime() + patience.toNanos();
        Optional<byte[]> packet = framing.next();
        while (packet.isEmpty()) {
            Duration left = Duration.ofNanos(end - System.nanoTime());
            if (read() == 0 && (!left.isPositive() || !readiness.await(SelectionKey.OP_READ, left)))
                return Optional.empty();
            packet = framing.next();
            if (packet.isEmpty() && !left.isPositive()) return Optional.empty();
        }
        return packet;
    }

    private int read() throws IOException {
        int count = channel.read(buffer.clear());
        if (count < 0) throw new EOFException("the other side closed the connection");
        framing.feed(buffer.array(), 0, count);
        received += count;
        return count;
    }

    @Override
    public long received() {
        return received;
    }

    @Override
    public void close() {
        readiness.close();
    }
}
