package id.sidik.devices;

import id.sidik.protocol.BufferRequest;
import id.sidik.protocol.Command;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads one dataset by the flow that the machine knows: buffered, and plain where that is refused (section 7), or the
 * other way round where the machine is known to refuse the first. Always frees the machine's buffer.
 */
final class DatasetReader {
    private static final Logger LOG = LoggerFactory.getLogger(DatasetReader.class);

    private final Conversation conversation;
    private final Capability capability;

    DatasetReader(Conversation conversation, Capability capability) {
        this.conversation = conversation;
        this.capability = capability;
    }

    /** @throws MachineException Broken when the conversation is of no more use, Stopped */
    Reading read(BufferRequest request, Tally tally) throws MachineException {
        Reading first = byFlow(capability.bufferedRead(), request, tally);
        return first instanceof Reading.Refused ? byFlow(!capability.bufferedRead(), request, tally) : first;
    }

    private Reading byFlow(boolean buffered, BufferRequest request, Tally tally) throws MachineException {
        try {
            Reading reading = buffered
                    ? new BufferedRead(conversation, tally, capability.chunkSize()).read(request)
                    : new PlainRead(conversation, tally).read(request, capability.chunkSize());
            Duration wait = conversation.patience().reply(conversation.transport());
            conversation.offer(Command.FREE_DATA, wait);
            return reading;
        } catch (MachineException failed) {
            freeUnheard();
            throw failed;
        }
    }

    private void freeUnheard() {
        try {
            conversation.tell(Command.FREE_DATA);
        } catch (MachineException gone) {
            LOG.debug("the buffer was not freed: {}", gone.getMessage());
        }
    }
}
