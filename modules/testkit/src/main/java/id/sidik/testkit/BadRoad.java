package id.sidik.testkit;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/**
 * A bad network between two programs of this computer: a port of 127.0.0.1 that leads to another one, and delays,
 * throttles, cuts, swallows or refuses on the way. Knows nothing of what it carries.
 */
public final class BadRoad implements AutoCloseable {
    private final ServerSocket gate;
    private final InetSocketAddress end;
    private final AtomicInteger opened = new AtomicInteger();
    private final Set<RoadTalk> talks = ConcurrentHashMap.newKeySet();
    private volatile IntFunction<RoadManner> manners;

    private BadRoad(ServerSocket gate, InetSocketAddress end, IntFunction<RoadManner> manners) {
        this.gate = gate;
        this.end = end;
        this.manners = manners;
    }

    /** @param port of 127.0.0.1 where the road ends */
    public static BadRoad to(int port, RoadManner manner) throws IOException {
        return to(port, _ -> manner);
    }

    /** @param manners for the first conversation (0), the second (1) and so on */
    public static BadRoad to(int port, IntFunction<RoadManner> manners) throws IOException {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        BadRoad road = new BadRoad(new ServerSocket(0, 50, loopback), new InetSocketAddress(loopback, port), manners);
        Thread.ofVirtual().start(road::keepGate);
        return road;
    }

    /** Where the road begins. */
    public int port() {
        return gate.getLocalPort();
    }

    /** How many conversations were begun. */
    public int opened() {
        return opened.get();
    }

    /** How conversations are treated from the next one on; those that are open go on as they began. */
    public void becomes(RoadManner manner) {
        manners = _ -> manner;
    }

    /** Cuts every conversation that is open. */
    public void cut() {
        talks.forEach(RoadTalk::cut);
        talks.clear();
    }

    private void keepGate() {
        while (!gate.isClosed()) {
            try {
                admit(gate.accept());
            } catch (IOException closed) {
                // the gate was closed, or a caller left at once: the loop decides
            }
        }
    }

    private void admit(Socket near) throws IOException {
        RoadManner manner = manners.apply(opened.getAndIncrement());
        if (manner.refused()) {
            near.setSoLinger(true, 0);
            near.close();
            return;
        }
        Socket far = new Socket();
        try {
            far.connect(end);
        } catch (IOException nobodyThere) {
            far.close();
            near.setSoLinger(true, 0);
            near.close();
            return;
        }
        near.setTcpNoDelay(true);
        far.setTcpNoDelay(true);
        RoadTalk talk = new RoadTalk(near, far, manner);
        talks.add(talk);
        talk.begin(() -> talks.remove(talk));
    }

    /** Closes the road and every conversation on it. */
    @Override
    public void close() throws IOException {
        gate.close();
        cut();
    }
}
