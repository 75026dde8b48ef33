package id.sidik.simulator;

import id.sidik.protocol.Packet;
import java.util.Optional;

/** Keeps the last packet of an answer, for a client that needs no wire. */
final class LastAnswer implements Outlet {
    private Optional<Packet> packet = Optional.empty();

    Optional<Packet> packet() {
        return packet;
    }

    void forget() {
        packet = Optional.empty();
    }

    @Override
    public void send(Packet answer) {
        packet = Optional.of(answer);
    }

    @Override
    public void sendBytes(byte[] bytes) {
        // only faults send bytes, and no fault strikes inside of the machine
    }

    @Override
    public void sendBare(byte[] bytes) {
        // as above
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void breathe() {
        // there is no line
    }

    @Override
    public void settle() {
        // there is no line
    }

    @Override
    public int frameLimit() {
        return 1 << 16;
    }

    @Override
    public boolean framed() {
        return false;
    }

    @Override
    public void hangUp() {
        packet = Optional.empty();
    }
}
