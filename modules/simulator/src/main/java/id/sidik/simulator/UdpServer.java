package id.sidik.simulator;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.SocketAddress;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** The machine's UDP side: one session per address and port (section 1.1), the oldest gives way when there are too many. */
final class UdpServer implements AutoCloseable {
    private static final int MAX_CLIENTS = 64;
    private static final int MAX_DATAGRAM = 65_535;

    private final DatagramSocket socket;
    private final Conversations conversations;
    private final Power power;
    private final Map<SocketAddress, UdpClient> clients = new LinkedHashMap<>();

    UdpServer(DatagramSocket socket, Conversations conversations, Power power) {
        this.socket = socket;
        this.conversations = conversations;
        this.power = power;
        Thread.ofPlatform().daemon().name("simulator-udp").start(this::receiveAll);
    }

    private void receiveAll() {
        DatagramPacket datagram = new DatagramPacket(new byte[MAX_DATAGRAM], MAX_DATAGRAM);
        while (!socket.isClosed()) {
            try {
                datagram.setLength(MAX_DATAGRAM);
                socket.receive(datagram);
            } catch (IOException closedOrRefused) {
                continue; // a client that has gone can make the next receive fail; the loop ends when the socket does
            }
            if (power.isOn())
                client(datagram.getSocketAddress()).offer(Arrays.copyOf(datagram.getData(), datagram.getLength()));
        }
        clients.values().forEach(UdpClient::end);
    }

    private UdpClient client(SocketAddress address) {
        UdpClient known = clients.get(address);
        if (known != null && !known.hasEnded()) return known;
        clients.remove(address);
        if (clients.size() >= MAX_CLIENTS) endOldest();
        UdpClient fresh = new UdpClient(conversations, new UdpOutlet(socket, address));
        clients.put(address, fresh);
        return fresh;
    }

    private void endOldest() {
        Iterator<UdpClient> all = clients.values().iterator();
        all.next().end();
        all.remove();
    }

    @Override
    public void close() {
        socket.close();
    }
}
