package id.sidik.devices;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Something on loopback that is no machine: every connection is served by a script, and then left open. */
final class HostileServer implements AutoCloseable {
    private final ServerSocket socket;
    private final List<Socket> clients = new CopyOnWriteArrayList<>();

    /** What is done with one connection. */
    interface Script {
        void serve(InputStream in, OutputStream out) throws IOException;
    }

    HostileServer(Script script) {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        Thread.ofVirtual().start(() -> listen(script));
    }

    private void listen(Script script) {
        try {
            while (true) {
                Socket client = socket.accept();
                clients.add(client);
                Thread.ofVirtual().start(() -> serve(script, client));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private static void serve(Script script, Socket client) {
        try {
            script.serve(client.getInputStream(), client.getOutputStream());
        } catch (IOException gone) {
            // the client has seen enough
        }
    }

    MachineAddress address() {
        return new MachineAddress("127.0.0.1", socket.getLocalPort());
    }

    /** Connections so far. */
    int visits() {
        return clients.size();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket client : clients) client.close();
    }
}
