package id.sidik.devices;

import id.sidik.protocol.Command;
import id.sidik.protocol.FingerSlot;
import id.sidik.protocol.FingerTemplate;
import id.sidik.protocol.FingerVersion;
import id.sidik.protocol.Packet;
import id.sidik.protocol.SingleTemplate;
import id.sidik.protocol.TransferCollector;
import id.sidik.protocol.TransferCollector.State;
import java.util.Optional;

/** Asks for one finger (section 8.2): it comes as one packet, or announced in frames. */
final class SingleRead {
    private final Conversation conversation;
    private final Tally tally = new Tally(Watch.NONE);

    SingleRead(Conversation conversation) {
        this.conversation = conversation;
    }

    /** Empty when the machine tells none there. */
    Optional<FingerTemplate> read(FingerSlot slot, FingerVersion told) throws MachineException {
        for (int left = conversation.patience().tries(); left > 0; left--) {
            Packet first = conversation.ask(Command.GET_USERTEMP, slot.encode());
            if (first.code() == Command.DATA) return SingleTemplate.decode(first.data(), slot, told);
            if (first.code() != Command.PREPARE_DATA) return Optional.empty();
            TransferCollector collector = gathered(first);
            if (collector.whole()) return SingleTemplate.decode(collector.bytes(), slot, told);
        }
        throw MachineException.broken("a finger never comes whole");
    }

    private TransferCollector gathered(Packet first) throws MachineException {
        TransferCollector collector = TransferCollector.plain(Transfer.delivery(conversation), conversation.session());
        Transfer transfer = new Transfer(conversation, tally);
        transfer.feed(collector, first);
        State state = transfer.gather(collector, conversation.patience().silence(conversation.transport()), 0);
        if (state == State.OPEN && !conversation.transport().loses())
            throw MachineException.broken("the machine fell silent while it sent a finger");
        return collector;
    }
}
