package id.sidik.devices;

import id.sidik.protocol.BufferRequest;
import id.sidik.protocol.Command;
import id.sidik.protocol.FreeSizes;
import id.sidik.protocol.Packet;
import id.sidik.protocol.Reply;
import id.sidik.protocol.SizedDataset;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * Clears a log of punches that nobody has added to since it was read: locked, counted again, and cleared by command 15
 * alone (section 12.1), or by ClearData 3 of the web service. Command 14 clears people and fingers too and is not known
 * here.
 */
final class LogEraser {
    private final Visit visit;

    LogEraser(Visit visit) {
        this.visit = visit;
    }

    /**
     * @param expected the count of the log that is safe elsewhere
     * @param same     whether these bytes are that log; asked where a count proves nothing: a full machine may have
     *                 dropped its oldest record for a new one, a web service cannot keep fingers away by itself
     */
    LogClearing clear(int expected, Predicate<byte[]> same) throws MachineException {
        return visit.locked(locked -> {
            Optional<FreeSizes> counts = visit.counts();
            if (!CountCheck.trusted(counts)) return new LogClearing.Uncounted();
            boolean doubtful = counts.get().punchFree() == 0
                    || visit.conversation().transport() == Transport.WEB;
            if (counts.get().punches() == expected && doubtful && !same.test(log()))
                return new LogClearing.Changed(expected, counts.get().punches());
            int now = doubtful ? punches().orElse(-1) : counts.get().punches();
            return now == expected ? cleared(now) : new LogClearing.Changed(expected, now);
        });
    }

    /** As the archive has it: what a web service tells stands there without a length before it. */
    private byte[] log() throws MachineException {
        Reading reading = visit.dataset(BufferRequest.attendance(), new Tally(Watch.NONE));
        if (!(reading instanceof Reading.Whole whole)) return new byte[0];
        byte[] bytes = whole.bytes();
        boolean bare = visit.conversation().transport() == Transport.WEB && bytes.length >= SizedDataset.PREFIX;
        return bare ? Arrays.copyOfRange(bytes, SizedDataset.PREFIX, bytes.length) : bytes;
    }

    /** Said once: a repeat on a machine that ignores the lock could take a punch that came between. */
    private LogClearing cleared(int before) throws MachineException {
        Conversation conversation = visit.conversation();
        Duration wait = conversation.patience().reply(conversation.transport());
        conversation.tell(Command.CLEAR_ATTLOG);
        Optional<Packet> answer = conversation.more(wait, conversation.limit(wait));
        boolean said = answer.filter(packet -> packet.code() == Reply.ACK_OK).isPresent();
        visit.ask(Command.REFRESHDATA);
        OptionalInt after = punches();
        boolean emptied = after.isPresent() ? after.getAsInt() < before || before == 0 && said : said;
        return emptied ? new LogClearing.Cleared(before, after) : new LogClearing.Refused(after.orElse(before));
    }

    private OptionalInt punches() throws MachineException {
        Optional<FreeSizes> counts = visit.counts();
        return CountCheck.trusted(counts) ? OptionalInt.of(counts.get().punches()) : OptionalInt.empty();
    }
}
