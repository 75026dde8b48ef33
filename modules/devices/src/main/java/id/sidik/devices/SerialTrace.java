package id.sidik.devices;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;

/**
 * What went over the serial ports, byte by byte as the driver gave it: with it one hour at a real machine can settle how
 * packets stand on a line (section 14). Only the latest bytes are kept, in memory. It holds what people's machines say,
 * so it leaves the program only when a person asks for it. Safe for several threads.
 */
public final class SerialTrace {
    /** So many bytes are kept. */
    public static final int MAX_BYTES = 1 << 20;
    private static final int LEAST_COST = 64;

    private final InstantSource clock;
    private final Deque<Piece> pieces = new ArrayDeque<>();
    private long cost;

    /** Which way a piece went. */
    public enum Way {
        OPENED, SENT, RECEIVED, CLOSED
    }

    /** One write, or what one read brought. @param port its name and speed */
    public record Piece(Instant at, Way way, String port, byte[] bytes) {
        /** One line of the trace: time, way, bytes. */
        public String text() {
            return at + " " + way + " " + port + " " + HexFormat.of().formatHex(bytes);
        }

        /** Tells no bytes. */
        @Override
        public String toString() {
            return at + " " + way + " " + bytes.length;
        }
    }

    SerialTrace(InstantSource clock) {
        this.clock = clock;
    }

    void opened(String port) {
        add(Way.OPENED, port, new byte[0]);
    }

    void sent(String port, byte[] bytes) {
        add(Way.SENT, port, bytes.clone());
    }

    void received(String port, byte[] bytes, int count) {
        add(Way.RECEIVED, port, Arrays.copyOf(bytes, count));
    }

    void closed(String port) {
        add(Way.CLOSED, port, new byte[0]);
    }

    private synchronized void add(Way way, String port, byte[] bytes) {
        pieces.addLast(new Piece(clock.instant(), way, port, bytes));
        cost += bytes.length + LEAST_COST;
        while (cost > MAX_BYTES) cost -= pieces.removeFirst().bytes().length + LEAST_COST;
    }

    /** The latest pieces, oldest first. */
    public synchronized List<Piece> pieces() {
        return List.copyOf(pieces);
    }
}
