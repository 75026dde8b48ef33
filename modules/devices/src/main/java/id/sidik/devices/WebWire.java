package id.sidik.devices;

import id.sidik.protocol.MalformedException;
import id.sidik.protocol.Packet;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

/**
 * The web service as a wire: packets of a conversation become questions to the service, its answers become packets
 * ({@link WebDesk}). So whatever can be done in a visit can be done here too, as far as the service knows it.
 */
final class WebWire implements Wire {
    private final WebDesk desk;
    private final Queue<byte[]> answers = new ArrayDeque<>();
    private long received;
    private volatile boolean closed;

    WebWire(WebDesk desk) {
        this.desk = desk;
    }

    @Override
    public Transport transport() {
        return Transport.WEB;
    }

    /** Asks, and keeps the answer until it is received. @throws RefusedException for what a packet cannot say */
    @Override
    public void send(byte[] packet) throws IOException {
        if (closed) throw new ClosedChannelException();
        try {
            byte[] answer = desk.answer(Packet.decode(packet)).encode();
            received += answer.length;
            answers.add(answer);
        } catch (MachineException refused) {
            throw new RefusedException(refused);
        } catch (MalformedException ours) {
            throw new IOException(ours);
        }
    }

    @Override
    public Optional<byte[]> receive(Duration patience) throws IOException {
        if (closed) throw new ClosedChannelException();
        return Optional.ofNullable(answers.poll());
    }

    @Override
    public long received() {
        return received;
    }

    @Override
    public void close() {
        closed = true;
        desk.close();
    }
}
