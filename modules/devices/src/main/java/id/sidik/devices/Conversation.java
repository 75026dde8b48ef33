package id.sidik.devices;

import id.sidik.protocol.Command;
import id.sidik.protocol.MalformedException;
import id.sidik.protocol.Packet;
import id.sidik.protocol.Reply;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One session with one machine (sections 2 and 3): one question in flight, answers known by their reply number, late
 * answers to earlier questions and events passed over. The session comes from the CONNECT answer and nowhere else.
 * Closing always says EXIT.
 */
final class Conversation implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Conversation.class);
    private static final Duration FAREWELL = Duration.ofMillis(500);
    /** Reply numbers wrap before 65535, as the clients that the machines were tested with do. */
    private static final int LAST_REPLY = 65_534;

    private final Wire wire;
    private final Patience patience;
    private final Watch watch;
    private final Checksums checksums = new Checksums();
    private boolean met;
    private int session;
    private int reply;
    private int events;

    Conversation(Wire wire, Patience patience, Watch watch) {
        this.wire = wire;
        this.patience = patience;
        this.watch = watch;
    }

    Transport transport() {
        return wire.transport();
    }

    Patience patience() {
        return patience;
    }

    Watch watch() {
        return watch;
    }

    /** The first question of a session: number and session 0. The answer's session field counts from now on. */
    Optional<Packet> connect() throws MachineException {
        session = 0;
        reply = 0;
        Optional<Packet> answer = offer(Command.CONNECT, patience.reply(transport()), new byte[0]);
        answer.ifPresent(packet -> session = packet.session());
        met = answer.isPresent();
        return answer;
    }

    int session() {
        return session;
    }

    /** Whether a single byte has come. */
    boolean heardAnything() {
        return wire.received() > 0;
    }

    /** An ordinary question and its answer. @throws MachineException Broken when no answer comes */
    Packet ask(int command, byte... data) throws MachineException {
        return ask(command, patience.reply(transport()), data);
    }

    /** @param wait for one answer; over UDP the question is repeated with the same number */
    Packet ask(int command, Duration wait, byte... data) throws MachineException {
        Packet answer = askPatiently(command, wait, data)
                .orElseThrow(() -> MachineException.broken("no answer to command " + command));
        if (lostSession(answer) && command != Command.AUTH)
            throw MachineException.broken("the machine no longer knows the session");
        return answer;
    }

    /** A question that some machines leave unanswered. */
    Optional<Packet> askPatiently(int command, Duration wait, byte... data) throws MachineException {
        reply = reply % LAST_REPLY + 1;
        return offer(command, wait, data);
    }

    private static boolean lostSession(Packet answer) {
        return answer.code() == Reply.ACK_UNAUTH || answer.code() == Reply.NOT_INITIALISED;
    }

    private Optional<Packet> offer(int command, Duration wait, byte[] data) throws MachineException {
        events = 0;
        int sends = transport() == Transport.TCP ? 1 : patience.tries();
        for (int sent = 0; sent < sends; sent++) {
            send(new Packet(command, session, reply, data));
            Optional<Packet> answer = next(Limit.of(wait, watch));
            if (answer.isPresent()) return answer;
        }
        return Optional.empty();
    }

    /** A further answer to the last question, within the silence of a bulk read and within the limit. */
    Optional<Packet> more(Limit whole) throws MachineException {
        long before = wire.received();
        Limit silence = Limit.of(patience.silence(transport()), watch);
        while (!whole.passed() && !silence.passed()) {
            Optional<Packet> packet = next(Limit.of(silence.slice(), watch));
            if (packet.isPresent()) return packet;
            if (wire.received() > before) silence = Limit.of(patience.silence(transport()), watch);
            before = wire.received();
        }
        return Optional.empty();
    }

    private Optional<Packet> next(Limit limit) throws MachineException {
        while (true) {
            Duration slice = limit.slice();
            Optional<Packet> packet = receive(slice).filter(this::answersLastQuestion);
            if (packet.isPresent() || limit.passed()) return packet;
        }
    }

    private Optional<Packet> receive(Duration slice) throws MachineException {
        try {
            Optional<byte[]> bytes = wire.receive(slice);
            if (bytes.isEmpty()) return Optional.empty();
            Packet packet = Packet.decode(bytes.get());
            if (packet.code() == Command.REG_EVENT) return acknowledge();
            return checksums.believes(bytes.get(), packet) ? Optional.of(packet) : Optional.empty();
        } catch (MalformedException foreign) {
            String detail = String.valueOf(foreign.getMessage());
            throw new MachineException(met ? new Refusal.Broken(detail) : new Refusal.NotAMachine(detail), foreign);
        } catch (IOException lost) {
            throw lineLost(lost);
        }
    }

    private boolean answersLastQuestion(Packet packet) {
        boolean answers = packet.reply() == reply;
        if (!answers) LOG.debug("passed over {} while waiting for number {}", packet, reply);
        return answers;
    }

    /** Old firmware repeats an event until it is acknowledged (section 13); a flood of them is left unanswered. */
    private Optional<Packet> acknowledge() throws MachineException {
        if (events++ < 32) send(new Packet(Reply.ACK_OK, session, 0, new byte[0]));
        return Optional.empty();
    }

    /** Says something whose answer nobody waits for. */
    void tell(int command) throws MachineException {
        reply = reply % LAST_REPLY + 1;
        send(new Packet(command, session, reply, new byte[0]));
    }

    private void send(Packet packet) throws MachineException {
        try {
            wire.send(packet.encode());
        } catch (IOException lost) {
            throw lineLost(lost);
        }
    }

    private static MachineException lineLost(IOException cause) {
        boolean stopped = Thread.currentThread().isInterrupted();
        return new MachineException(
                stopped ? new Refusal.Stopped() : new Refusal.Broken("the line broke: " + cause.getMessage()), cause);
    }

    /** Frees the machine for the next client, also after a failure or a stop, and closes the wire. */
    @Override
    public void close() {
        try (wire) {
            if (!met) return;
            tell(Command.EXIT);
            if (next(Limit.of(FAREWELL, Watch.NONE)).isEmpty()) LOG.debug("EXIT was not answered");
        } catch (MachineException gone) {
            LOG.debug("closed without a farewell: {}", gone.getMessage());
        }
    }
}
