package id.sidik.simulator;

import id.sidik.protocol.Packet;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Answers in datagrams to one address, at a pace that a loopback receiver can follow. */
final class UdpOutlet implements Outlet {
    private static final int BURST = 16;
    private static final Duration BREATH = Duration.ofMillis(1);
    private static final Duration SETTLE = Duration.ofMillis(10);
    private static final int MAX_DATAGRAM = 65_507;

    private final DatagramSocket socket;
    private final SocketAddress client;
    private int sent;
    private volatile boolean silent;

    UdpOutlet(DatagramSocket socket, SocketAddress client) {
        this.socket = socket;
        this.client = client;
    }

    @Override
    public void send(Packet packet) throws IOException {
        sendBytes(packet.encode());
    }

    @Override
    public void sendBytes(byte[] packet) throws IOException {
        sendBare(packet);
    }

    @Override
    public void sendBare(byte[] bytes) throws IOException {
        if (silent) return;
        socket.send(new DatagramPacket(bytes, Math.min(bytes.length, MAX_DATAGRAM), client));
        sent++;
        if (sent % BURST == 0) LockSupport.parkNanos(BREATH.toNanos());
    }

    @Override
    public void flush() {
        // every datagram has left already
    }

    @Override
    public void breathe() {
        // datagrams are never glued together; the pace is kept while sending
    }

    @Override
    public void settle() {
        LockSupport.parkNanos(SETTLE.toNanos());
    }

    @Override
    public int frameLimit() {
        return Transfers.UDP_FRAME;
    }

    @Override
    public boolean framed() {
        return false;
    }

    @Override
    public void hangUp() {
        silent = true;
    }
}
