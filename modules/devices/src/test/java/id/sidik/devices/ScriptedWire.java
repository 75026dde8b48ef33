package id.sidik.devices;

import id.sidik.protocol.Packet;
import java.io.EOFException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/** A wire whose other end is a script: for every request the packets to answer. Silence is an empty list. */
final class ScriptedWire implements Wire {
    final List<Packet> requests = new ArrayList<>();
    private final Transport transport;
    private final Script script;
    private final Queue<byte[]> incoming = new ArrayDeque<>();
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

    void comes(byte[] packet) {
        incoming.add(packet);
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
        byte[] next = incoming.poll();
        if (next != null) received += next.length;
        return Optional.ofNullable(next);
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
