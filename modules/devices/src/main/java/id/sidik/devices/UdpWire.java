package id.sidik.devices;

import id.sidik.protocol.Packet;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** One datagram is one packet (section 1.1). Hears only the machine that it was opened for, from any local port. */
final class UdpWire implements Wire {
    private static final int LARGEST_DATAGRAM = 65_535;
    /** A machine sends a whole log in one burst (section 7.2); the system may grant less. */
    private static final int ROOM_FOR_A_BURST = 1 << 20;

    private final DatagramChannel channel;
    private final Readiness readiness;
    private final ByteBuffer buffer = ByteBuffer.allocate(LARGEST_DATAGRAM);
    private long received;

    private UdpWire(DatagramChannel channel) throws IOException {
        this.channel = channel;
        this.readiness = new Readiness(channel);
    }

    static UdpWire open(InetSocketAddress address) throws IOException {
        UdpWire wire = new UdpWire(DatagramChannel.open());
        try {
            wire.channel.setOption(StandardSocketOptions.SO_RCVBUF, ROOM_FOR_A_BURST);
            wire.channel.connect(address);
            return wire;
        } catch (IOException failed) {
            wire.close();
            throw failed;
        }
    }

    @Override
    public Transport transport() {
        return Transport.UDP;
    }

    /** A datagram that the system cannot take now is as lost as one that the network drops. */
    @Override
    public void send(byte[] packet) throws IOException {
        channel.write(ByteBuffer.wrap(packet));
    }

    /** Datagrams too short for a packet are passed over: on UDP one stray packet proves nothing. */
    @Override
    public Optional<byte[]> receive(Duration patience) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            int count = channel.read(buffer.clear());
            received += count;
            if (count >= Packet.HEADER) return Optional.of(Arrays.copyOf(buffer.array(), count));
            Duration left = Duration.ofNanos(end - System.nanoTime());
            if (!left.isPositive() || count == 0 && !readiness.await(SelectionKey.OP_READ, left))
                return Optional.empty();
        }
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
