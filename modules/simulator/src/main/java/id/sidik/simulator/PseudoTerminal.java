package id.sidik.simulator;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A serial port made of software: what one program writes to {@link #device()} is read here, and the other way round.
 * One thread reads, one writes; any may close.
 */
public final class PseudoTerminal implements AutoCloseable {
    private static final int READ_WRITE = 2;
    private static final int NO_CONTROLLING_TERMINAL = 0x100;
    private static final int NON_BLOCKING = 0x800;
    private static final short MAY_READ = 1;
    private static final short MAY_WRITE = 4;
    private static final int PATH = 128;
    private static final int ATTRIBUTES = 256;
    private static final int BUFFER = 4096;
    /** The codes of Linux for the speeds of the machines' menus. */
    private static final Map<Integer, Integer> SPEEDS = Map.of(9, 1200, 11, 2400, 12, 4800, 13, 9600, 14, 19_200, 15,
            38_400, 0x1001, 57_600, 0x1002, 115_200);

    private final Posix posix;
    private final int master;
    private final int held;
    private final String device;
    private boolean closed;

    private PseudoTerminal(Posix posix, int master, int held, String device) {
        this.posix = posix;
        this.master = master;
        this.held = held;
        this.device = device;
    }

    /** @throws IOException where the system has no pseudo terminals or gives none */
    public static PseudoTerminal open() throws IOException {
        if (!System.getProperty("os.name", "").startsWith("Linux"))
            throw new IOException("pseudo terminals are made on Linux only");
        Posix posix = new Posix();
        int master = posix.openMaster(READ_WRITE | NO_CONTROLLING_TERMINAL | NON_BLOCKING);
        if (master < 0) throw new IOException("the system gives no pseudo terminal");
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment path = arena.allocate(PATH);
            boolean named = posix.grant(master) && posix.unlock(master) && posix.name(master, path);
            // kept open, so that a client may come and go
            int held = named ? posix.open(path, READ_WRITE | NO_CONTROLLING_TERMINAL) : -1;
            if (held < 0) throw new IOException("the pseudo terminal cannot be used");
            MemorySegment attributes = arena.allocate(ATTRIBUTES);
            posix.attributes(held, attributes);
            posix.makeRaw(attributes);
            posix.set(held, attributes);
            return new PseudoTerminal(posix, master, held, path.getString(0));
        } catch (IOException unusable) {
            posix.close(master);
            throw unusable;
        }
    }

    /** The real path of the other side. */
    public String device() {
        return device;
    }

    /** The speed that the other side has set; empty when it is none of a machine's menu. */
    public synchronized OptionalInt baud() {
        if (closed) return OptionalInt.empty();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment attributes = arena.allocate(ATTRIBUTES);
            if (!posix.attributes(master, attributes)) return OptionalInt.empty();
            Integer known = SPEEDS.get(posix.speed(attributes));
            return known == null ? OptionalInt.empty() : OptionalInt.of(known);
        }
    }

    /** @return what came within the patience, perhaps nothing @throws IOException when this side is closed */
    public byte[] read(Duration patience) throws IOException {
        await(MAY_READ, patience);
        synchronized (this) {
            if (closed) throw new IOException("closed");
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment buffer = arena.allocate(BUFFER);
                int count = posix.read(master, buffer);
                return count <= 0 ? new byte[0] : buffer.asSlice(0, count).toArray(JAVA_BYTE);
            }
        }
    }

    /** @throws IOException when nobody takes the bytes within the patience */
    public void write(byte[] bytes, Duration patience) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        for (int at = 0; at < bytes.length;) {
            await(MAY_WRITE, Duration.ofMillis(50));
            at += written(bytes, at);
            if (at < bytes.length && System.nanoTime() - end > 0) throw new IOException("nobody reads the line");
        }
    }

    private synchronized int written(byte[] bytes, int from) throws IOException {
        if (closed) throw new IOException("closed");
        try (Arena arena = Arena.ofConfined()) {
            int count = Math.min(BUFFER, bytes.length - from);
            MemorySegment buffer = arena.allocate(count);
            MemorySegment.copy(bytes, from, buffer, JAVA_BYTE, 0, count);
            return Math.max(0, posix.write(master, buffer));
        }
    }

    private void await(short what, Duration patience) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment one = arena.allocate(8, 4);
            one.set(JAVA_INT, 0, master);
            one.set(JAVA_SHORT, 4, what);
            posix.poll(one, (int) patience.toMillis());
        }
    }

    @Override
    public synchronized void close() {
        if (closed) return;
        closed = true;
        posix.close(held);
        posix.close(master);
    }
}
