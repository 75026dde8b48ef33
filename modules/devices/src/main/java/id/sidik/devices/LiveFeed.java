package id.sidik.devices;

import id.sidik.protocol.Command;
import id.sidik.protocol.EventCode;
import id.sidik.protocol.EventRules;
import id.sidik.protocol.MachineEvent;
import id.sidik.protocol.Packet;
import id.sidik.protocol.Reply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What happens at a machine, as it happens (section 13): every event is acknowledged, and a machine that says nothing is
 * asked whether it is still there. Used by the visit's thread.
 */
public final class LiveFeed {
    private static final Logger LOG = LoggerFactory.getLogger(LiveFeed.class);

    private final Visit visit;
    private final LiveSettings settings;
    private final EventRules rules;
    private long lastSign = System.nanoTime();

    private LiveFeed(Visit visit, LiveSettings settings) {
        this.visit = visit;
        this.settings = settings;
        this.rules = visit.capability().events().rules();
    }

    /** Empty when the firmware tells no events. */
    static Optional<LiveFeed> open(Visit visit, LiveSettings settings) throws MachineException {
        visit.conversation().inbox().open();
        Packet answer = visit.ask(Command.REG_EVENT, EventCode.registration(settings.mask()));
        return answer.code() == Reply.ACK_OK ? Optional.of(new LiveFeed(visit, settings)) : Optional.empty();
    }

    /**
     * Waits for the next event.
     *
     * @return empty when nothing happened in this time, or another call for this machine waits ({@link Visit#wanted()})
     * @throws MachineException Broken when the machine is no longer there, Stopped
     */
    public Optional<MachineEvent> next(Duration patience) throws MachineException {
        Limit whole = visit.conversation().limit(patience);
        do {
            Optional<Packet> event = visit.conversation().event(whole.slice());
            if (event.isPresent()) {
                lastSign = System.nanoTime();
                return Optional.of(MachineEvent.of(event.get(), rules));
            }
            if (visit.wanted()) return Optional.empty();
            if (silence().compareTo(settings.pulse()) >= 0) pulse();
        } while (!whole.passed());
        return Optional.empty();
    }

    private void pulse() throws MachineException {
        visit.ask(settings.heartbeat().command());
        lastSign = System.nanoTime();
    }

    /** How long ago the machine last gave a sign of life. */
    public Duration silence() {
        return Duration.ofNanos(System.nanoTime() - lastSign);
    }

    /** Whether an event came since the last question that could not be kept or read: the log has it. */
    public boolean missedAny() {
        return visit.conversation().inbox().lostAny();
    }

    /** Asks for no more events, also when the person asked to stop. @return those that came in the meantime */
    public List<MachineEvent> end() {
        try {
            visit.conversation().insist(Command.REG_EVENT, EventCode.registration(EventCode.NONE));
        } catch (MachineException gone) {
            LOG.debug("events not ended: {}", gone.getMessage());
        }
        List<MachineEvent> rest = new ArrayList<>();
        EventInbox inbox = visit.conversation().inbox();
        for (Optional<Packet> each = inbox.next(); each.isPresent(); each = inbox.next())
            rest.add(MachineEvent.of(each.get(), rules));
        return rest;
    }
}
