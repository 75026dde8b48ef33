package id.sidik.simulator;

import id.sidik.protocol.MalformedException;
import id.sidik.protocol.TcpFraming;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** The machine's TCP side: so many clients at a time, the next one waits unheard (section 1.2). */
final class TcpServer implements AutoCloseable {
    private static final Duration WITHOUT_SESSION = Duration.ofSeconds(10);
    private static final int READ = 8192;

    private final ServerSocket server;
    private final Conversations conversations;
    private final Dialect dialect;
    private final Power power;
    private final Semaphore places;

    TcpServer(ServerSocket server, Conversations conversations, Dialect dialect, Power power) {
        this.server = server;
        this.conversations = conversations;
        this.dialect = dialect;
        this.power = power;
        this.places = new Semaphore(dialect.access().clients());
        // a virtual thread would hold the port open for a moment after it was closed
        Thread.ofPlatform().daemon().name("simulator-tcp").start(this::acceptAll);
    }

    private void acceptAll() {
        while (!server.isClosed()) {
            places.acquireUninterruptibly();
            try {
                Socket client = server.accept();
                Thread.ofVirtual().name("simulator-tcp-client").start(() -> serve(client));
            } catch (IOException closed) {
                places.release();
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            if (power.isOn()) converse(client);
        } catch (IOException | MalformedException over) {
            // gone, hung up, idle for too long, or no ZK client at all: in every case the place is free again
        } finally {
            places.release();
        }
    }

    private void converse(Socket client) throws IOException, MalformedException {
        client.setTcpNoDelay(true);
        Conversation conversation = conversations.begin(new TcpOutlet(client, dialect.transfers()));
        try {
            read(client, conversation);
        } finally {
            conversations.end(conversation);
        }
    }

    private void read(Socket client, Conversation conversation) throws IOException, MalformedException {
        TcpFraming framing = new TcpFraming();
        byte[] piece = new byte[READ];
        InputStream in = client.getInputStream();
        while (power.isOn()) {
            Duration patience = conversation.isOpen() ? dialect.access().idle() : WITHOUT_SESSION;
            client.setSoTimeout(Math.toIntExact(patience.toMillis()));
            int count = in.read(piece);
            if (count < 0) return;
            framing.feed(piece, 0, count);
            Optional<byte[]> packet = framing.next();
            while (packet.isPresent()) {
                conversation.take(packet.get());
                packet = framing.next();
                if (packet.isPresent() || in.available() > 0) conversation.settle();
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
