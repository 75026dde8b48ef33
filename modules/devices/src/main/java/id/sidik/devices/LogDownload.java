package id.sidik.devices;

import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a machine's log home, over several conversations if need be: when one breaks off, it is closed, a new one is
 * laid (section 15), and the log is read from its beginning in smaller pieces. It is never pieced together from two
 * conversations: a full machine drops its oldest records, so the same place may hold another record by then.
 */
final class LogDownload {
    private static final Logger LOG = LoggerFactory.getLogger(LogDownload.class);
    private static final int SHRINK = 4;

    private final Dialer dialer;
    private final Patience patience;
    private final InstantSource clock;
    private final Watch watch;
    private final Tally tally;
    private Capability capability;
    private MachineIdentity identity = MachineIdentity.UNKNOWN;
    private Optional<Refusal> broken = Optional.empty();

    /** @param capability what is known or assumed of the machine */
    LogDownload(Dialer dialer, Patience patience, InstantSource clock, Watch watch, Capability capability) {
        this.dialer = dialer;
        this.patience = patience;
        this.clock = clock;
        this.watch = watch;
        this.tally = new Tally(watch);
        this.capability = capability;
    }

    Download run() {
        for (int done = 1; true; done++) {
            try {
                return inOneConversation();
            } catch (MachineException failed) {
                LOG.info("reading broke off: {}", failed.getMessage());
                Refusal why = toTell(failed.refusal());
                if (done == patience.tries() || !(why instanceof Refusal.Broken)) return ended(why);
                broken = Optional.of(why);
            }
            capability = capability.inSmallerPieces(SHRINK);
            if (!restBefore(done)) return new Download.Failed(new Refusal.Stopped());
        }
    }

    /** After a conversation broke off, the machine may start anew, or believe that the lost line is still in use. */
    private Refusal toTell(Refusal refusal) {
        return switch (refusal) {
            case Refusal.Unreachable _,Refusal.Busy _ -> broken.orElse(refusal);
            default -> refusal;
        };
    }

    private boolean restBefore(int next) {
        try {
            Limit.of(patience.silence().dividedBy(6).multipliedBy(next), watch).rest();
            return true;
        } catch (MachineException stopped) {
            return false;
        }
    }

    private Download inOneConversation() throws MachineException {
        try (Conversation conversation = dialer.dial(capability.transport())) {
            capability = capability.over(conversation);
            LogReading reading = new LogReading(conversation, clock, capability, tally);
            try {
                return reading.read();
            } finally {
                if (!reading.identity().equals(MachineIdentity.UNKNOWN)) identity = reading.identity();
            }
        }
    }

    private Download ended(Refusal why) {
        boolean begun = tally.declared() > 0 || tally.whyBroken() != Download.Shortfall.LOST;
        return why instanceof Refusal.Broken && begun ? cutOff() : new Download.Failed(why);
    }

    private Download cutOff() {
        return new Download.Incomplete(identity, tally.declared(), tally.arrived(), tally.whyBroken());
    }
}
