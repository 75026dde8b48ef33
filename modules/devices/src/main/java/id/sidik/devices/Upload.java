package id.sidik.devices;

import id.sidik.protocol.Command;
import id.sidik.protocol.Packet;
import id.sidik.protocol.Reply;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;

/**
 * Puts bytes into a machine's buffer (sections 8.3 and 8.4): their size, then pieces that are small enough for all
 * firmware. A piece is never sent twice, because a machine could take it twice: the upload begins anew instead.
 */
final class Upload {
    private static final int PIECE = 1024;

    private final Conversation conversation;

    Upload(Conversation conversation) {
        this.conversation = conversation;
    }

    /** @return ACK_OK when all pieces were taken, else the code of the refusal */
    int send(byte[] bytes) throws MachineException {
        for (int left = conversation.patience().tries(); left > 0; left--) {
            Optional<Integer> code = once(bytes);
            if (code.isPresent()) return code.get();
        }
        throw MachineException.broken("the machine fell silent during an upload");
    }

    /** Empty when a datagram was lost. */
    private Optional<Integer> once(byte[] bytes) throws MachineException {
        conversation.ask(Command.FREE_DATA);
        byte[] size = ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).putInt(bytes.length).array();
        int prepared = conversation.ask(Command.PREPARE_DATA, size).code();
        if (prepared != Reply.ACK_OK) return Optional.of(prepared);
        for (int at = 0; at < bytes.length; at += PIECE) {
            conversation.tell(Command.DATA, Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + PIECE)));
            var wait = conversation.patience().reply(conversation.transport());
            Optional<Packet> answer = conversation.more(wait, conversation.limit(wait));
            if (answer.isEmpty() && !conversation.transport().loses())
                throw MachineException.broken("no answer to a piece of an upload");
            if (answer.isEmpty()) return Optional.empty();
            if (answer.get().code() != Reply.ACK_OK) return Optional.of(answer.get().code());
        }
        return Optional.of(Reply.ACK_OK);
    }
}
