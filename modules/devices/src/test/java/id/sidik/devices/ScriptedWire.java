package id.sidik.devices;

import id.sidik.protocol.Packet;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A wire whose other end is a script: for every request the packets to answer. Silence is an empty list. */
final class ScriptedWire implements Wire {
    final List<Packet> requests = new ArrayList<>();
    private final Transport transport;
    private final Script script;
    private final BlockingQueue<byte[]> incoming = new LinkedBlockingQueue<>();
    private boolean closed;
    private long received;

    /** The machine's side. */
    interface Script {
        List<Packet> answer(Packet request);
    }

    ScriptedWire(Transport transport, Script script) {
        this.transport = transport;
        this.script = script;
    }

    boolean closed() {
        return closed;
    }

    List<Integer> codes() {
        return requests.stream().map(Packet::code).toList();
    }

    @Override
    public Transport transport() {
        return transport;
    }

    @Override
    public void send(byte[] packet) throws IOException {
        if (closed) throw new EOFException("closed");
        Packet request = Packets.decode(packet);
        requests.add(request);
        for (Packet answer : script.answer(request)) incoming.add(answer.encode());
    }

    @Override
    public Optional<byte[]> receive(Duration patience) throws IOException {
        if (closed) throw new EOFException("closed");
        try {
            byte[] next = incoming.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
            if (next != null) received += next.length;
            return Optional.ofNullable(next);
        } catch (InterruptedException stopped) {
            throw new InterruptedIOException(stopped.getMessage());
        }
    }

    @Override
    public long received() {
        return received;
    }

    @Override
    public void close() {
        closed = true;
    }
}
