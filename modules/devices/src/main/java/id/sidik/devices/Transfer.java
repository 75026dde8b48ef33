package id.sidik.devices;

import id.sidik.protocol.Delivery;
import id.sidik.protocol.MalformedException;
import id.sidik.protocol.Packet;
import id.sidik.protocol.TransferCollector;
import id.sidik.protocol.TransferCollector.State;
import java.time.Duration;
import java.util.Optional;

/**
 * Gathers the answers to one bulk request: until all is there, the machine says the end, or it falls silent. Who sends
 * on without telling anything new is cut off: after a grace, data must come at a least speed.
 */
final class Transfer {
    private static final int LEAST_BYTES_PER_SECOND = 4096;
    /** A serial line that brings less than a quarter of what it can has a machine that only trickles. */
    private static final int SHARE_OF_A_LINE = 4;

    private final Conversation conversation;
    private final Tally tally;

    Transfer(Conversation conversation, Tally tally) {
        this.conversation = conversation;
        this.tally = tally;
    }

    static Delivery delivery(Conversation conversation) {
        return conversation.transport().loses() ? Delivery.MAY_LOSE : Delivery.IN_ORDER;
    }

    /**
     * @param into  takes the answers
     * @param first the wait for the first of them
     * @param base  bytes that earlier pieces have brought, for the tally
     * @return OPEN when the machine fell silent
     * @throws MachineException Broken also when more comes than was asked for: nothing that follows can be trusted
     */
    State gather(TransferCollector into, Duration first, long base) throws MachineException {
        Duration silence = conversation.patience().silence(conversation.transport());
        Limit whole = conversation.limit(first.plus(silence.multipliedBy(4)));
        Duration wait = first;
        while (into.state() == State.OPEN) {
            Optional<Packet> packet = conversation.more(wait, whole);
            if (packet.isEmpty()) break;
            long before = into.arrived();
            feed(into, packet.get());
            whole = whole.plus(Duration.ofSeconds(1).multipliedBy(into.arrived() - before).dividedBy(
                    leastSpeed()));
            if (tally.declared() == 0) into.declared().ifPresent(tally::declares);
            tally.arrived(base + into.arrived());
            wait = silence;
        }
        return into.state();
    }

    private int leastSpeed() {
        return conversation.line().map(line -> line.bytesPerSecond() / SHARE_OF_A_LINE)
                .filter(speed -> speed < LEAST_BYTES_PER_SECOND).orElse(LEAST_BYTES_PER_SECOND);
    }

    void feed(TransferCollector into, Packet packet) throws MachineException {
        try {
            if (into.feed(packet) == State.TOO_LONG) throw tooMuch("more came than was announced");
        } catch (MalformedException endless) {
            throw tooMuch(String.valueOf(endless.getMessage()));
        }
    }

    private MachineException tooMuch(String detail) {
        tally.overflows();
        return MachineException.broken(detail);
    }
}
