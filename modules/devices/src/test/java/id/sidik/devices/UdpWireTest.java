package id.sidik.devices;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.protocol.Packet;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UdpWireTest extends WireContract {
    private static final Duration LONG = Duration.ofSeconds(30);

    private final List<DatagramSocket> sockets = new ArrayList<>();

    @AfterEach
    void close() {
        sockets.forEach(DatagramSocket::close);
    }

    private DatagramSocket socket() throws IOException {
        DatagramSocket socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
        sockets.add(socket);
        return socket;
    }

    private static Wire to(DatagramSocket socket) throws IOException {
        return UdpWire.open((InetSocketAddress) socket.getLocalSocketAddress());
    }

    @Override
    Wire toAnEcho() throws Exception {
        DatagramSocket socket = socket();
        Thread.ofVirtual().start(() -> echo(socket));
        return to(socket);
    }

    private static void echo(DatagramSocket socket) {
        try {
            while (true) {
                DatagramPacket packet = new DatagramPacket(new byte[2048], 2048);
                socket.receive(packet);
                socket.send(packet);
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    @Override
    Wire toSilence() throws Exception {
        return to(socket());
    }

    private static SocketAddress caller(DatagramSocket socket) throws IOException {
        DatagramPacket packet = new DatagramPacket(new byte[2048], 2048);
        socket.receive(packet);
        return packet.getSocketAddress();
    }

    @Test
    void datagramsTooShortForAPacketArePassedOver() throws Exception {
        DatagramSocket socket = socket();
        byte[] packet = Packet.of(2000, 1, 4).encode();
        try (Wire wire = to(socket)) {
            wire.send(packet);
            SocketAddress caller = caller(socket);
            for (int size : new int[]{0, 7, 8}) socket.send(new DatagramPacket(packet, size, caller));
            assertThat(wire.receive(LONG)).hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(packet));
        }
    }

    @Test
    void onlyTheMachineThatWasCalledIsHeard() throws Exception {
        DatagramSocket socket = socket();
        byte[] packet = Packet.of(2000, 1, 4).encode();
        byte[] forged = Packet.of(2000, 66, 4).encode();
        try (Wire wire = to(socket)) {
            wire.send(packet);
            SocketAddress caller = caller(socket);
            socket().send(new DatagramPacket(forged, forged.length, caller));
            socket.send(new DatagramPacket(packet, packet.length, caller));
            assertThat(wire.receive(LONG)).hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(packet));
        }
    }
}
