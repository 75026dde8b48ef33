package id.sidik.devices;

import id.sidik.protocol.Command;
import id.sidik.protocol.MalformedException;
import id.sidik.protocol.Packet;
import id.sidik.protocol.Reply;
import id.sidik.protocol.SessionCounter;
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
    private static final Duration FAREWELL = Duration.ofSeconds(1);
    /** So many events are acknowledged while one answer is waited for; a flood of them is left unanswered. */
    private static final int MOST_EVENTS = 32;
    /** Bytes that may come late, of a log that was given up: more than a full machine holds in most layouts. */
    private static final long MOST_STALE = 8 << 20;

    private final Wire wire;
    private final Patience patience;
    private final Watch watch;
    private final Checksums checksums;
    private final SessionCounter counter = new SessionCounter();
    private final EventInbox inbox = new EventInbox();
    private boolean met;
    private int events;

    /** @param checksums what earlier conversations have shown of this machine's checksums */
    Conversation(Wire wire, Patience patience, Watch watch, Checksums checksums) {
        this.wire = wire;
        this.checksums = checksums;
        this.patience = patience;
        this.watch = watch;
    }

    Transport transport() {
        return wire.transport();
    }

    /** How the serial line was found to be; empty for every other road. */
    Optional<SerialLine> line() {
        return wire.line();
    }

    Patience patience() {
        return patience;
    }

    /** For a dataset whose coming is shown to who watches. */
    Tally tally() {
        return new Tally(watch);
    }

    Limit limit(Duration span) {
        return Limit.of(span, watch);
    }

    /** The first question of a session. The answer's session field counts from now on, and only that one. */
    Optional<Packet> connect() throws MachineException {
        Optional<Packet> answer = offer(Command.CONNECT, patience.greeting(transport()));
        answer.ifPresent(counter::opened);
        met = answer.isPresent();
        return answer;
    }

    int session() {
        return counter.session();
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
        Packet answer = offer(command, wait, data)
                .orElseThrow(() -> MachineException.broken("no answer to command " + command));
        return command == Command.AUTH ? answer : sessionStillKnown(answer);
    }

    /** A machine that has restarted meanwhile knows the session no more. */
    private static Packet sessionStillKnown(Packet answer) throws MachineException {
        if (answer.code() == Reply.ACK_UNAUTH || answer.code() == Reply.NOT_INITIALISED)
            throw MachineException.broken("the machine no longer knows the session");
        return answer;
    }

    /** A question that some machines leave unanswered. */
    Optional<Packet> offer(int command, Duration wait, byte... data) throws MachineException {
        Packet question = counter.next(command, data);
        int sends = transport().loses() ? patience.tries() : 1;
        for (int sent = 0; sent < sends; sent++) {
            send(question);
            Optional<Packet> answer = next(limit(wait));
            if (answer.isPresent()) return answer;
        }
        return Optional.empty();
    }

    /** Sends a question whose answers are many, and taken with {@link #more}, or whose answer nobody waits for. */
    void tell(int command, byte... data) throws MachineException {
        send(counter.next(command, data));
    }

    /**
     * Says a word that must be heard although the person asked to stop, and waits for its answer in every case.
     *
     * @return whether the machine has answered OK
     */
    boolean insist(int command, byte... data) throws MachineException {
        return insistent(command, data).filter(answer -> answer.code() == Reply.ACK_OK).isPresent();
    }

    /** As {@link #insist}. @return the answer, whatever it is; empty when none comes */
    Optional<Packet> insistent(int command, byte... data) throws MachineException {
        Packet word = counter.next(command, data);
        for (int sent = 0; sent < patience.tries(); sent++) {
            send(word);
            Optional<Packet> answer = next(Limit.of(patience.reply(transport()), Watch.NONE));
            if (answer.isPresent()) return answer;
        }
        return Optional.empty();
    }

    /**
     * The next of the answers to the last question; empty when the machine fell silent or the limit passed.
     *
     * @param silence the longest pause without a single byte
     */
    Optional<Packet> more(Duration silence, Limit whole) throws MachineException {
        Limit quiet = limit(silence);
        long before = wire.received();
        do {
            Optional<Packet> packet = next(limit(quiet.slice()));
            if (packet.isPresent()) return Optional.of(sessionStillKnown(packet.get()));
            if (wire.received() > before) quiet = limit(silence);
            before = wire.received();
        } while (!whole.passed() && !quiet.passed());
        return Optional.empty();
    }

    private Optional<Packet> next(Limit limit) throws MachineException {
        events = 0;
        long before = wire.received();
        while (true) {
            Duration slice = limit.slice();
            Optional<Packet> packet = receive(slice).filter(this::answersLastQuestion);
            if (packet.isPresent() || limit.passed()) return packet;
            if (wire.received() - before > MOST_STALE) throw MachineException.broken("a flood that answers nothing");
        }
    }

    private Optional<Packet> receive(Duration slice) throws MachineException {
        try {
            Optional<byte[]> bytes = wire.receive(slice);
            if (bytes.isEmpty()) return Optional.empty();
            Packet packet = Packet.decode(bytes.get());
            if (packet.code() == Command.REG_EVENT) return acknowledge(bytes.get(), packet);
            return checksums.believes(bytes.get(), packet) ? Optional.of(packet) : Optional.empty();
        } catch (MalformedException foreign) {
            String detail = String.valueOf(foreign.getMessage());
            throw new MachineException(met ? new Refusal.Broken(detail) : new Refusal.NotAMachine(detail), foreign);
        } catch (IOException lost) {
            throw lineLost(lost);
        }
    }

    /** Where events wait that came beside the answers. */
    EventInbox inbox() {
        return inbox;
    }

    /** The next event; empty when none came in this time. Answers that come late are passed over. */
    Optional<Packet> event(Duration patience) throws MachineException {
        long end = System.nanoTime() + patience.toNanos();
        events = 0;
        while (inbox.isEmpty()) {
            long left = end - System.nanoTime();
            receive(Duration.ofNanos(Math.max(0, left))).ifPresent(late -> LOG.debug("passed over {}", late));
            if (left <= 0) break;
        }
        return inbox.next();
    }

    private boolean answersLastQuestion(Packet packet) {
        boolean answers = counter.answers(packet);
        if (!answers) LOG.debug("passed over {}", packet);
        return answers;
    }

    /** Old firmware repeats an event until it is acknowledged (section 13). */
    private Optional<Packet> acknowledge(byte[] bytes, Packet event) throws MachineException {
        if (checksums.damaged(bytes)) inbox.damaged();
        else
            inbox.add(event);
        if (events++ < MOST_EVENTS) send(Packet.of(Reply.ACK_OK, session(), 0));
        return Optional.empty();
    }

    private void send(Packet packet) throws MachineException {
        try {
            wire.send(packet.encode());
        } catch (IOException lost) {
            throw lineLost(lost);
        }
    }

    private static MachineException lineLost(IOException cause) {
        if (cause instanceof RefusedException refused) return refused.why();
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
