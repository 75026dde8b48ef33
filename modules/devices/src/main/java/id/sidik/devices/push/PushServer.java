package id.sidik.devices.push;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The laptop as the server of machines that report by themselves (soap-and-push 5): HTTP on one address, a thread a
 * connection, everything bounded. Listens from its start until it is closed, on threads that keep no program alive.
 */
public final class PushServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PushServer.class);
    private static final int WAITING = 50;
    private static final int SERVED = 1000;
    /** Who is refused in mid-sentence is listened to a little, so that the refusal arrives before the line is cut. */
    private static final Duration LEAVING = Duration.ofSeconds(2);
    private static final Duration LISTENING_ON = Duration.ofSeconds(1);

    private final ServerSocket door;
    private final PushHandler handler;
    private final PushLimits limits;
    private final ReplyWriter replies;
    private final Guests guests;
    private final Thread welcoming = Thread.ofPlatform().name("machines report").daemon().unstarted(this::welcome);

    private PushServer(ServerSocket door, PushHandler handler, PushLimits limits, InstantSource clock) {
        this.door = door;
        this.handler = handler;
        this.limits = limits;
        this.replies = new ReplyWriter(clock);
        this.guests = new Guests(limits);
    }

    /** @param port 0 takes a free one @throws IOException when the address or the port cannot be had */
    public static PushServer start(InetAddress address, int port, PushHandler handler, PushLimits limits,
            InstantSource clock) throws IOException {
        ServerSocket door = new ServerSocket();
        try {
            door.setReuseAddress(true);
            door.bind(new InetSocketAddress(address, port), WAITING);
        } catch (IOException taken) {
            door.close();
            throw taken;
        }
        PushServer server = new PushServer(door, handler, limits, clock);
        server.welcoming.start();
        return server;
    }

    public int port() {
        return door.getLocalPort();
    }

    /** Connections that are open now. */
    public int connections() {
        return guests.count();
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                Socket socket = door.accept();
                if (guests.welcome(socket)) Thread.ofVirtual().start(() -> serve(socket));
                else
                    Guests.quietly(socket);
            } catch (IOException broken) {
                if (!door.isClosed()) LOG.info("a machine could not come in: {}", broken.getClass().getSimpleName());
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            RequestReader reader = new RequestReader(socket, limits);
            for (int served = 0; served < SERVED && serveOne(socket, reader); served++);
        } catch (IOException gone) {
            LOG.debug("a machine went: {}", gone.getClass().getSimpleName());
        } catch (RuntimeException bug) {
            LOG.error("a report broke the receiver", bug);
        } finally {
            guests.gone(socket);
        }
    }

    /** @return whether the connection may serve another request */
    private boolean serveOne(Socket socket, RequestReader reader) throws IOException {
        try {
            Optional<RequestReader.Request> request = reader.next();
            if (request.isEmpty()) return false;
            HttpHead head = request.get().head();
            PushReply reply = handler.answer(new PushCall(head.method(), head.path(), head.query(),
                    request.get().body(), socket.getInetAddress()));
            replies.write(socket.getOutputStream(), reply, head.lasting());
            return head.lasting();
        } catch (BadRequestException bad) {
            replies.write(socket.getOutputStream(), PushReply.of(bad.status()), false);
            socket.shutdownOutput();
            listenOn(socket);
            return false;
        }
    }

    private static void listenOn(Socket socket) throws IOException {
        long end = System.nanoTime() + LISTENING_ON.toNanos();
        socket.setSoTimeout((int) LISTENING_ON.toMillis());
        byte[] ignored = new byte[8192];
        while (System.nanoTime() < end && socket.getInputStream().read(ignored) >= 0);
    }

    /** Ends every conversation; what was acknowledged is kept. The port is free when this returns. */
    @Override
    public void close() {
        try {
            door.close();
            welcoming.join(LEAVING); // a closed door still takes calls until the thread at it has left
        } catch (IOException gone) {
            LOG.debug("closing: {}", gone.getClass().getSimpleName());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        guests.close();
    }
}
