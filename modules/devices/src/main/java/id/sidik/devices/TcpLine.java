package id.sidik.devices;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.time.Duration;

/** A TCP connection whose every wait is bounded and hears the wish to stop. Any thread may close it. */
final class TcpLine implements Closeable {
    private static final Duration SEND_PATIENCE = Duration.ofMillis(500);
    private static final int READ_SIZE = 64 * 1024;

    private final SocketChannel channel;
    private final Readiness readiness;
    private final ByteBuffer buffer = ByteBuffer.allocate(READ_SIZE);
    private long received;

    private TcpLine(SocketChannel channel) throws IOException {
        this.channel = channel;
        this.readiness = new Readiness(channel);
    }

    /** @throws IOException refused, no route, or the limit passed @throws MachineException Stopped */
    static TcpLine open(InetSocketAddress address, Limit limit) throws IOException, MachineException {
        TcpLine line = new TcpLine(SocketChannel.open());
        try {
            line.channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            line.connect(address, limit);
            return line;
        } catch (IOException | MachineException failed) {
            line.close();
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

    /** @throws IOException also when the other side takes no bytes */
    void send(byte[] bytes) throws IOException {
        ByteBuffer out = ByteBuffer.wrap(bytes);
        while (out.hasRemaining()) {
            if (channel.write(out) == 0 && !readiness.await(SelectionKey.OP_WRITE, SEND_PATIENCE))
                throw new SocketTimeoutException("the other side takes no bytes");
        }
    }

    /**
     * Reads what is there, into {@link #bytes()}.
     *
     * @param patience to wait when nothing is there
     * @return how many bytes, 0 when the patience ran out, −1 when the other side has closed
     */
    int read(Duration patience) throws IOException {
        int count = channel.read(buffer.clear());
        if (count == 0 && patience.isPositive() && readiness.await(SelectionKey.OP_READ, patience))
            count = channel.read(buffer.clear());
        received += Math.max(0, count);
        return count;
    }

    /** Holds what the last read brought, from the beginning. */
    byte[] bytes() {
        return buffer.array();
    }

    long received() {
        return received;
    }

    @Override
    public void close() {
        readiness.close();
    }
}
