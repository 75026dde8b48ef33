package id.sidik.simulator;

import id.sidik.protocol.SerialFraming;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** The machine's serial port, open until it is closed. One client at a time, as a cable has two ends. */
public final class SerialDoor implements AutoCloseable {
    private static final Duration LOOK = Duration.ofMillis(5);
    private static final Duration SILENCE = Duration.ofMillis(20);

    private final PseudoTerminal terminal;
    private final SerialPlan plan;
    private final Conversations conversations;
    private final Power power;
    private final SerialFraming framing;

    SerialDoor(SerialPlan plan, Conversations conversations, Power power) throws IOException {
        this.terminal = PseudoTerminal.open();
        this.plan = plan;
        this.conversations = conversations;
        this.power = power;
        this.framing = plan.framing().framing();
        Thread.ofPlatform().daemon().name("simulator-serial").start(this::serve);
    }

    /** What a client opens: the real path, no link. */
    public String device() {
        return terminal.device();
    }

    private void serve() {
        Conversation conversation = begin();
        long lastByte = System.nanoTime();
        try {
            while (true) {
                byte[] bytes = terminal.read(LOOK);
                if (bytes.length > 0) lastByte = System.nanoTime();
                boolean understood = power.isOn() && terminal.baud().orElse(0) == plan.baud();
                if (understood) framing.feed(bytes, 0, bytes.length);
                int silences = (int) ((System.nanoTime() - lastByte) / SILENCE.toNanos());
                Optional<byte[]> packet = framing.next(silences);
                if (packet.isEmpty()) continue;
                if (conversation.hasEnded()) conversation = begin();
                take(conversation, packet.get());
            }
        } catch (IOException closed) {
            conversations.end(conversation);
        }
    }

    private Conversation begin() {
        return conversations.begin(new SerialOutlet(terminal, plan, plan.framing().framing()));
    }

    /** A machine that hung up only falls silent: the line is still there. */
    private static void take(Conversation conversation, byte[] packet) {
        try {
            conversation.take(packet);
        } catch (IOException hungUp) {
            conversation.hangUp();
        }
    }

    @Override
    public void close() {
        terminal.close();
    }
}
