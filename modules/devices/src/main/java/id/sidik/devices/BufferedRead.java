package id.sidik.devices;

import id.sidik.protocol.BufferAnswer;
import id.sidik.protocol.BufferRequest;
import id.sidik.protocol.ChunkRange;
import id.sidik.protocol.Command;
import id.sidik.protocol.MalformedException;
import id.sidik.protocol.Packet;
import id.sidik.protocol.TransferCollector;
import id.sidik.protocol.TransferCollector.State;
import java.io.ByteArrayOutputStream;
import java.time.Duration;

/**
 * The buffered flow (section 7.1): the machine prepares a buffer, which is read in pieces. A piece that comes short is
 * asked for again, and then in smaller pieces.
 */
final class BufferedRead {
    private static final int SHRINK = 4;

    private final Conversation conversation;
    private final Tally tally;
    private final Transfer transfer;
    private int chunk;

    /** @param chunk bytes of the first pieces */
    BufferedRead(Conversation conversation, Tally tally, int chunk) {
        this.conversation = conversation;
        this.tally = tally;
        this.transfer = new Transfer(conversation, tally);
        this.chunk = chunk;
    }

    Reading read(BufferRequest request) throws MachineException {
        Duration patience = conversation.patience().firstData(conversation.transport());
        Packet first = conversation.ask(Command.PREPARE_BUFFER, patience, request.encode());
        return switch (understood(first)) {
            case BufferAnswer.Whole whole -> whole(whole.bytes());
            case BufferAnswer.Empty() -> whole(new byte[0]);
            case BufferAnswer.Refused refused -> new Reading.Refused(refused.code());
            case BufferAnswer.Streamed() -> streamed(first);
            case BufferAnswer.Announced announced -> pieces(announced.size());
        };
    }

    private BufferAnswer understood(Packet first) throws MachineException {
        try {
            return BufferAnswer.of(first);
        } catch (MalformedException impossible) {
            tally.overflows();
            throw new MachineException(new Refusal.Broken(String.valueOf(impossible.getMessage())), impossible);
        }
    }

    private Reading whole(byte[] bytes) {
        tally.declares(bytes.length);
        tally.arrived(bytes.length);
        return new Reading.Whole(bytes, true, chunk);
    }

    private Reading streamed(Packet first) throws MachineException {
        TransferCollector collector = TransferCollector.plain(Transfer.delivery(conversation), conversation.session());
        tally.declares(0);
        transfer.feed(collector, first);
        State state = transfer.gather(collector, conversation.patience().silence(conversation.transport()), 0);
        if (state == State.OPEN) throw MachineException.broken("the machine fell silent while it was sending");
        return collector.whole() || state == State.EMPTY ? whole(collector.bytes()) : new Reading.Short();
    }

    private Reading pieces(int size) throws MachineException {
        tally.declares(size);
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        while (read.size() < size) {
            ChunkRange range = new ChunkRange(read.size(), Math.min(chunk, size - read.size()));
            TransferCollector piece = piece(range);
            if (piece.whole()) read.writeBytes(piece.bytes());
            else if (chunk > Capability.SMALLEST_CHUNK)
                chunk = Math.max(Capability.SMALLEST_CHUNK, chunk / SHRINK);
            else
                return piece.state() == State.REFUSED && range.start() == 0
                        ? new Reading.Refused(piece.refusal())
                        : new Reading.Short();
        }
        return new Reading.Whole(read.toByteArray(), true, chunk);
    }

    /** The best that some tries brought. A silent TCP line is not asked again: it has to be laid anew (section 15). */
    private TransferCollector piece(ChunkRange range) throws MachineException {
        Duration silence = conversation.patience().silence(conversation.transport());
        boolean silentAlways = true;
        for (int left = conversation.patience().tries(); true; left--) {
            TransferCollector collector = TransferCollector.chunk(range, Transfer.delivery(conversation),
                    conversation.session());
            conversation.tell(Command.READ_BUFFER, range.encode());
            State state = transfer.gather(collector, silence, range.start());
            silentAlways &= state == State.OPEN && collector.arrived() == 0;
            boolean last = left == 1;
            if (state == State.OPEN && (!conversation.transport().loses() || last && silentAlways))
                throw MachineException.broken("the machine fell silent in the middle of its buffer");
            if (collector.whole() || last) return collector;
        }
    }
}
