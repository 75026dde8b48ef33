package id.sidik.operations.chaos;

import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatedPunch;
import java.io.Closeable;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A line between laptop and machine on which things go wrong, over TCP and UDP on one port of the machine's address. */
public final class ChaosLine implements Closeable {
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 10, 31, 12, 0, 0);
    private static final int STREAM_REACH = 30_000;
    private static final int DATAGRAM_REACH = 40;

    private final SimulatedMachine machine;
    private final String pin;
    private final ServerSocket tcp;
    private final DatagramSocket udp;
    private final Chaos streams;
    private final Chaos datagrams;
    private final Set<Closeable> open = ConcurrentHashMap.newKeySet();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicInteger added = new AtomicInteger();

    private ChaosLine(SimulatedMachine machine, long seed, ServerSocket tcp, DatagramSocket udp) {
        this.machine = machine;
        this.pin = machine.people().getFirst().pin();
        this.tcp = tcp;
        this.udp = udp;
        streams = new Chaos(seed, STREAM_REACH);
        datagrams = new Chaos(~seed, DATAGRAM_REACH);
        Thread.ofVirtual().start(this::accept);
        Thread.ofVirtual().start(new DatagramPump(udp, this, datagrams)::run);
    }

    public static ChaosLine before(SimulatedMachine machine, long seed) throws IOException {
        InetAddress here = InetAddress.getByName(machine.host());
        while (true) {
            ServerSocket tcp = new ServerSocket(0, 50, here);
            try {
                return new ChaosLine(machine, seed, tcp, new DatagramSocket(tcp.getLocalPort(), here));
            } catch (IOException taken) {
                tcp.close();
            }
        }
    }

    /** From the next connection on it is a good line. */
    public void calm() {
        streams.calm();
        datagrams.calm();
    }

    public int port() {
        return tcp.getLocalPort();
    }

    InetSocketAddress machine() {
        return new InetSocketAddress(machine.host(), machine.port());
    }

    private void accept() {
        while (!tcp.isClosed()) {
            try {
                connect(tcp.accept());
            } catch (IOException over) {
                // the line is closed, or the machine takes no connection: the client hears it the same way
            }
        }
    }

    private void connect(Socket laptop) throws IOException {
        Socket there = new Socket();
        keep(laptop);
        keep(there);
        try {
            there.connect(machine(), 1000);
        } catch (IOException refused) {
            laptop.close();
            throw refused;
        }
        int number = streams.next();
        Thread.ofVirtual().start(new StreamPump(laptop, there, this, streams.strike(number, false))::run);
        Thread.ofVirtual().start(new StreamPump(there, laptop, this, streams.strike(number, true))::run);
    }

    void keep(Closeable socket) {
        open.add(socket);
    }

    void reboot(int millis) {
        machine.restart(Duration.ofMillis(millis));
    }

    /** Every added punch has its own second. */
    void punch() {
        machine.addPunch(SimulatedPunch.added(pin, NOON.plusSeconds(added.incrementAndGet())));
    }

    /** Waits, or until the line is closed. */
    void hold(long millis) {
        try {
            closed.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        tcp.close();
        udp.close();
        for (Closeable each : open) each.close();
    }
}
