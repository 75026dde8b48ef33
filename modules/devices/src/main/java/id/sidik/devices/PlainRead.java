package id.sidik.devices;

import id.sidik.protocol.BufferRequest;
import id.sidik.protocol.Command;
import id.sidik.protocol.TransferCollector;
import id.sidik.protocol.TransferCollector.State;
import java.time.Duration;

/**
 * The plain flow of old firmware (section 7.2): the machine sends everything in one go and knows no ranges, so after a
 * loss all of it is asked for again.
 */
final class PlainRead {
    private final Conversation conversation;
    private final Tally tally;

    PlainRead(Conversation conversation, Tally tally) {
        this.conversation = conversation;
        this.tally = tally;
    }

    /** @param chunk only passed on to the result */
    Reading read(BufferRequest request, int chunk) throws MachineException {
        for (int tries = conversation.patience().tries(); tries > 0; tries--) {
            TransferCollector collector = once(request);
            if (collector.whole() || collector.state() == State.EMPTY)
                return new Reading.Whole(collector.bytes(), false, chunk);
            if (collector.state() == State.REFUSED) return new Reading.Refused(collector.refusal());
            conversation.tell(Command.FREE_DATA);
        }
        return new Reading.Short();
    }

    private TransferCollector once(BufferRequest request) throws MachineException {
        Transport road = conversation.transport();
        Duration first = conversation.patience().firstData(road);
        TransferCollector collector = TransferCollector.plain(Transfer.delivery(conversation), conversation.session());
        tally.declares(0);
        conversation.tell(request.command(), request.plain());
        State state = new Transfer(conversation, tally).gather(collector, first, 0);
        boolean silent = state == State.OPEN && (!road.loses() || collector.arrived() == 0);
        if (silent) throw MachineException.broken("the machine fell silent while it was sending");
        return collector;
    }
}
