package id.sidik.devices;

import id.sidik.protocol.BufferRequest;
import id.sidik.protocol.Command;
import id.sidik.protocol.MalformedException;
import id.sidik.protocol.OperationLog;
import id.sidik.protocol.Packet;
import id.sidik.protocol.Reply;
import id.sidik.protocol.ScreenLine;
import id.sidik.protocol.SingleSource;
import id.sidik.protocol.SizedDataset;
import id.sidik.protocol.UnlockUnit;
import id.sidik.protocol.Voice;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/** Looking after a machine: its own log of operations, restart, screen, voice, door, clearing (sections 4, 9.4, 12.1). */
public final class Care {
    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final Duration UNTIL_GONE = Duration.ofSeconds(5);
    /** Questions in a row without an answer: a slow machine misses one now and then. */
    private static final int SILENCES = 3;

    private final Visit visit;

    Care(Visit visit) {
        this.visit = visit;
    }

    /** Empty when the firmware does not tell its operations, or tells them cut. */
    public Optional<OperationLog> operations() throws MachineException {
        Reading reading = visit.dataset(BufferRequest.operations(), new Tally(Watch.NONE));
        if (!(reading instanceof Reading.Whole whole)) return Optional.empty();
        try {
            SizedDataset sized = SizedDataset.of(whole.bytes());
            return sized.whole() ? Optional.of(OperationLog.decode(sized.records())) : Optional.empty();
        } catch (MalformedException cut) {
            return Optional.empty();
        }
    }

    /** Starts the machine anew; most say nothing to it. The conversation is over then. @return whether it went away */
    @SingleSource("soap-and-push 3: web services that say OK and do nothing; one client asks the own port then")
    public boolean restart() throws MachineException {
        return leaves(Command.RESTART)
                || visit.conversation().transport() == Transport.WEB && leaves(Command.RESTART);
    }

    /** Switches the machine off; only a person before it can switch it on again. @return whether it went away */
    public boolean powerOff() throws MachineException {
        return leaves(Command.POWEROFF);
    }

    private boolean leaves(int command) throws MachineException {
        visit.identity(); // later there will be nobody to ask
        Conversation conversation = visit.conversation();
        try {
            conversation.tell(command);
        } catch (MachineException cut) {
            // a web service that goes down at once does not live to answer; whether it went is seen below
            if (conversation.transport() != Transport.WEB || !away(cut)) throw cut;
        }
        Limit limit = conversation.limit(UNTIL_GONE);
        int silences = 0;
        try {
            while (!limit.passed() && silences < SILENCES) {
                conversation.limit(PAUSE).rest();
                conversation.tell(Command.GET_TIME);
                boolean answers = conversation.more(PAUSE, conversation.limit(PAUSE)).isPresent();
                silences = answers ? 0 : silences + 1;
            }
            return silences == SILENCES;
        } catch (MachineException gone) {
            if (away(gone)) return true;
            throw gone;
        }
    }

    private static boolean away(MachineException trouble) {
        return trouble.refusal() instanceof Refusal.Broken || trouble.refusal() instanceof Refusal.Unreachable;
    }

    /** @return whether the machine said OK */
    public boolean say(Voice voice) throws MachineException {
        return ok(Command.TESTVOICE, voice.encode());
    }

    /** @return whether the machine said OK */
    public boolean show(ScreenLine line) throws MachineException {
        return ok(Command.WRITE_LCD, line.encode());
    }

    /** @return whether the machine said OK */
    public boolean clearScreen() throws MachineException {
        return ok(Command.CLEAR_LCD);
    }

    /** Opens the door that hangs on the machine. @param seconds 1–30 @return whether the machine said OK */
    public boolean unlock(UnlockUnit unit, int seconds) throws MachineException {
        return ok(Command.UNLOCK, unit.encode(seconds));
    }

    /** Makes all administrators ordinary users, so that the menu opens for everybody. @return whether it said OK */
    public boolean clearAdmins() throws MachineException {
        return visit.locked(locked -> {
            boolean done = ok(Command.CLEAR_ADMIN);
            visit.ask(Command.REFRESHDATA);
            return done;
        });
    }

    /** Clears the log of punches, if it is still the one that is safe elsewhere: see {@link LogEraser#clear}. */
    public LogClearing clearPunches(int expected, Predicate<byte[]> same) throws MachineException {
        return new LogEraser(visit).clear(expected, same);
    }

    private boolean ok(int command, byte... data) throws MachineException {
        Packet answer = visit.ask(command, data);
        return answer.code() == Reply.ACK_OK;
    }
}
