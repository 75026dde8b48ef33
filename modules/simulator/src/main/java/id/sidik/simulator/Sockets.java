package id.sidik.simulator;

import java.io.IOException;
import java.net.BindException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Optional;

/** The listening sockets of one machine, on loopback; TCP and UDP share one number. */
record Sockets(Optional<ServerSocket> tcp, Optional<DatagramSocket> udp, int port) {
    private static final int TRIES = 50;
    private static final int BACKLOG = 50;

    /** @throws BindException when the port is taken */
    static Sockets open(Network network) throws IOException {
        int tries = network.port() == 0 ? TRIES : 1;
        for (int nth = 1;; nth++) {
            try {
                return bind(network);
            } catch (BindException taken) {
                if (nth == tries) throw taken; // else the port was taken, or not free for UDP
            }
        }
    }

    /** A TCP port alone, on a free number for 0. */
    static ServerSocket listen(int port, String host) throws IOException {
        return open(new Network(host, port, true, false)).tcp().orElseThrow();
    }

    private static Sockets bind(Network network) throws IOException {
        InetAddress loopback = InetAddress.getByName(network.host());
        int chosen = Ports.choose(network.port());
        ServerSocket tcp = network.tcp() ? new ServerSocket(chosen, BACKLOG, loopback) : null;
        int port = tcp == null ? chosen : tcp.getLocalPort();
        try {
            DatagramSocket udp = network.udp() ? new DatagramSocket(new InetSocketAddress(loopback, port)) : null;
            return new Sockets(Optional.ofNullable(tcp), Optional.ofNullable(udp),
                    udp == null ? port : udp.getLocalPort());
        } catch (IOException taken) {
            if (tcp != null) tcp.close();
            throw taken;
        }
    }
}
