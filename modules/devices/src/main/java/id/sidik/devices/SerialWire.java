package id.sidik.devices;

import com.fazecast.jSerialComm.SerialPort;
import id.sidik.protocol.SerialFraming;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedChannelException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * Packets over a serial port (section 14). The port is asked again and again for what has come, so that closing needs
 * no help of the driver to free a reader.
 */
final class SerialWire implements Wire {
    private static final Duration SEND_PATIENCE = Duration.ofSeconds(2);
    private static final Duration SHORTEST_SILENCE = Duration.ofMillis(30);
    private static final Duration BREATH = Duration.ofMillis(1);
    private static final int READ_SIZE = 4096;

    private final String name;
    private final SerialPort port;
    private final SerialLine line;
    private final SerialFraming framing;
    private final SerialTrace trace;
    private final Duration silence;
    private final byte[] buffer = new byte[READ_SIZE];
    private long received;
    private long lastByte = System.nanoTime();
    private boolean closed;

    private SerialWire(String name, SerialPort port, SerialLine line, SerialTrace trace) {
        this.name = name;
        this.port = port;
        this.line = line;
        this.trace = trace;
        this.framing = line.framing().framing();
        this.silence = silence(line);
    }

    /** @throws MachineException NoPort when the laptop cannot use the port */
    static SerialWire open(String device, SerialLine line, SerialTrace trace) throws MachineException {
        SerialPort port = SerialPorts.open(device, line.baud());
        trace.opened(device + " " + line);
        return new SerialWire(device + " " + line, port, line, trace);
    }

    /** The time of four bytes; never less than what USB adapters hold bytes back. */
    private static Duration silence(SerialLine line) {
        Duration fourBytes = Duration.ofSeconds(4).dividedBy(line.bytesPerSecond());
        return fourBytes.compareTo(SHORTEST_SILENCE) > 0 ? fourBytes : SHORTEST_SILENCE;
    }

    @Override
    public Transport transport() {
        return Transport.SERIAL;
    }

    @Override
    public Optional<SerialLine> line() {
        return Optional.of(line);
    }

    @Override
    public void send(byte[] packet) throws IOException {
        byte[] bytes = framing.wrap(packet);
        long end = System.nanoTime() + SEND_PATIENCE.toNanos();
        for (int sent = 0; sent < bytes.length;) {
            int count = write(bytes, sent);
            if (count == 0 && System.nanoTime() - end > 0) throw new IOException("the port takes no bytes");
            if (count == 0) pause();
            sent += count;
        }
        trace.sent(name, bytes);
    }

    private synchronized int write(byte[] bytes, int from) throws IOException {
        if (closed) throw new ClosedChannelException();
        int count = port.writeBytes(bytes, bytes.length - from, from);
        if (count < 0) throw new IOException("the port is gone");
        return count;
    }

    @Override
    public Optional<byte[]> receive(Duration patience) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            int count = read();
            if (count == READ_SIZE) continue;
            Optional<byte[]> packet = framing.next((int) ((System.nanoTime() - lastByte) / silence.toNanos()));
            if (packet.isPresent() || System.nanoTime() - end >= 0) return packet;
            pause();
        }
    }

    private synchronized int read() throws IOException {
        if (closed) throw new ClosedChannelException();
        int count = port.readBytes(buffer, READ_SIZE);
        if (count < 0) throw new IOException("the port is gone");
        if (count == 0) return 0;
        lastByte = System.nanoTime();
        received += count;
        framing.feed(buffer, 0, count);
        trace.received(name, buffer, count);
        return count;
    }

    private static void pause() throws InterruptedIOException {
        LockSupport.parkNanos(BREATH.toNanos());
        if (Thread.currentThread().isInterrupted()) throw new InterruptedIOException("interrupted while waiting");
    }

    @Override
    public synchronized long received() {
        return received;
    }

    @Override
    public synchronized void close() {
        if (closed) return;
        closed = true;
        port.closePort();
        trace.closed(name);
    }
}
