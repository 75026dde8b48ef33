package id.sidik.simulator;

import id.sidik.protocol.MalformedException;
import id.sidik.protocol.Packet;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/** One client and its session, over whichever transport. Answers and events never mix. */
final class Conversation {
    private final Firmware firmware;
    private final FaultDesk faults;
    private final Trace trace;
    private final Outlet outlet;
    private final Session session = new Session();
    private final ReentrantLock talking = new ReentrantLock();
    private volatile boolean ended;

    Conversation(Firmware firmware, FaultDesk faults, Trace trace, Outlet outlet) {
        this.firmware = firmware;
        this.faults = faults;
        this.trace = trace;
        this.outlet = outlet;
    }

    /**
     * Answers one request. Bytes that are no packet, or whose checksum is wrong, are passed over in silence.
     *
     * @throws IOException when the client is gone, or the machine has hung up
     */
    void take(byte[] bytes) throws IOException {
        Optional<Packet> request = decoded(bytes);
        if (request.isEmpty()) return;
        trace.add(request.get().code());
        talking.lock();
        try {
            faults.answer(new Exchange(request.get(), session, outlet), firmware);
            outlet.flush();
        } finally {
            talking.unlock();
        }
    }

    /** For clients that ask ahead (the JavaScript family): the next answer comes apart from the one before. */
    void settle() throws IOException {
        outlet.settle();
    }

    private static Optional<Packet> decoded(byte[] bytes) {
        if (!Packet.checksumHolds(bytes)) return Optional.empty();
        try {
            return Optional.of(Packet.decode(bytes));
        } catch (MalformedException notOne) {
            return Optional.empty();
        }
    }

    boolean listensTo(int event) {
        return session.listensTo(event);
    }

    void tell(Packet event) {
        if (!listensTo(event.session())) return;
        talking.lock();
        try {
            outlet.send(event);
            outlet.flush();
            outlet.breathe();
        } catch (IOException gone) {
            outlet.hangUp();
        } finally {
            talking.unlock();
        }
    }

    boolean isOpen() {
        return session.isOpen();
    }

    /** Ends it from any thread, also in the middle of an answer. */
    void hangUp() {
        ended = true;
        outlet.hangUp();
    }

    boolean hasEnded() {
        return ended;
    }
}
