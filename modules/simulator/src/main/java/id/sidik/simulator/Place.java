package id.sidik.simulator;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import org.jspecify.annotations.Nullable;

/** Where the machine listens now. When its address is changed it goes there, and who speaks with it is cut off. */
final class Place implements OptionDesk.Mover, AutoCloseable {
    private final Dialect dialect;
    private final Power power;
    private final Switchboard switchboard;
    private Network network;
    private Sockets sockets;
    private @Nullable Conversations conversations;
    private boolean closed;

    /** Holds the port; nobody is heard before {@link #listen}. */
    Place(Network network, Sockets sockets, Dialect dialect, Power power, Switchboard switchboard) {
        this.network = network;
        this.sockets = sockets;
        this.dialect = dialect;
        this.power = power;
        this.switchboard = switchboard;
    }

    synchronized void listen(Conversations begun) {
        conversations = begun;
        sockets.tcp().ifPresent(tcp -> new TcpServer(tcp, begun, dialect, power));
        sockets.udp().ifPresent(udp -> new UdpServer(udp, begun, power));
    }

    synchronized String host() {
        return network.host();
    }

    synchronized int port() {
        return sockets.port();
    }

    /** Stays where it is when the address is the same, is none of loopback, or is taken. */
    @Override
    public void move(String host, int port) {
        Thread.ofVirtual().name("simulator-move").start(() -> goTo(host, port));
    }

    private synchronized void goTo(String host, int port) {
        boolean there = host.equals(network.host()) && port == sockets.port();
        if (closed || there || port == 0 || conversations == null) return;
        try {
            Network wanted = new Network(host, port, network.tcp(), network.udp());
            Sockets opened = Sockets.open(wanted);
            leave();
            network = wanted;
            sockets = opened;
            listen(conversations);
            switchboard.hangUpAll();
        } catch (IOException | IllegalArgumentException cannotGo) {
            // the setting says one thing and the machine does another, as real ones do until they are restarted
        }
    }

    private void leave() {
        sockets.tcp().ifPresent(Place::close);
        sockets.udp().ifPresent(DatagramSocket::close);
    }

    @Override
    public synchronized void close() {
        closed = true;
        leave();
    }

    private static void close(ServerSocket tcp) {
        try {
            tcp.close();
        } catch (IOException alreadyGone) {
            // nothing is listened to any more, which is all that was wanted
        }
    }
}
