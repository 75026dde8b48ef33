package id.sidik.devices;

import java.time.InstantSource;
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
    private final InstantSource clock;
    private final Watch watch;
    private final Tally tally;
    private Capability capability;
    private MachineIdentity identity = MachineIdentity.UNKNOWN;

    /** @param capability what is known or assumed of the machine */
    LogDownload(Dialer dialer, InstantSource clock, Watch watch, Capability capability) {
        this.dialer = dialer;
        this.clock = clock;
        this.watch = watch;
        this.tally = new Tally(watch);
        this.capability = capability;
    }

    /** @param tries conversations in all, at least 1 */
    Download run(int tries) {
        for (int left = tries; true; left--) {
            try {
                return inOneConversation();
            } catch (MachineException failed) {
                LOG.info("reading broke off: {}", failed.getMessage());
                boolean over = left == 1 || !(failed.refusal() instanceof Refusal.Broken) || watch.stopRequested();
                if (over) return ended(failed.refusal());
                capability = capability.inSmallerPieces(SHRINK);
            }
        }
    }

    private Download inOneConversation() throws MachineException {
        try (Conversation conversation = dialer.dial(capability.transport())) {
            capability = capability.over(conversation.transport());
            LogReading reading = new LogReading(conversation, clock, capability, tally);
            try {
                return reading.read();
            } finally {
                identity = reading.identity();
            }
        }
    }

    /** A broken line, and a machine that is not found again after it, cut off a reading that had begun. */
    private Download ended(Refusal why) {
        boolean begun = tally.declared() > 0 || tally.whyBroken() != Download.Shortfall.LOST;
        return switch (why) {
            case Refusal.Broken ignored when begun -> cutOff();
            case Refusal.Unreachable ignored when begun -> cutOff();
            case Refusal.Busy ignored when begun -> cutOff();
            default -> new Download.Failed(watch.stopRequested() ? new Refusal.Stopped() : why);
        };
    }

    private Download cutOff() {
        return new Download.Incomplete(identity, tally.declared(), tally.arrived(), tally.whyBroken());
    }
}
