package id.sidik.simulator;

import id.sidik.protocol.Packet;
import id.sidik.protocol.SerialFraming;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Answers over a serial line, one packet after the other with a pause between. */
final class SerialOutlet implements Outlet {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int LARGEST_FRAME = 1024;

    private final PseudoTerminal terminal;
    private final SerialPlan plan;
    private final SerialFraming framing;
    private volatile boolean silent;

    SerialOutlet(PseudoTerminal terminal, SerialPlan plan, SerialFraming framing) {
        this.terminal = terminal;
        this.plan = plan;
        this.framing = framing;
    }

    @Override
    public void send(Packet packet) throws IOException {
        sendBytes(packet.encode());
    }

    @Override
    public void sendBytes(byte[] packet) throws IOException {
        sendBare(framing.wrap(packet));
    }

    @Override
    public void sendBare(byte[] bytes) throws IOException {
        if (silent) return;
        terminal.write(bytes, PATIENCE);
        if (!plan.gap().isZero()) LockSupport.parkNanos(plan.gap().toNanos());
    }

    @Override
    public void flush() {
        // every byte has left already
    }

    @Override
    public void breathe() {
        // the pause comes with each packet
    }

    @Override
    public void settle() {
        // a client on a line asks one thing at a time
    }

    @Override
    public int frameLimit() {
        return LARGEST_FRAME;
    }

    @Override
    public boolean framed() {
        return false;
    }

    @Override
    public void hangUp() {
        silent = true;
    }
}
