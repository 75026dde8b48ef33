package id.sidik.devices;

import id.sidik.protocol.Command;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Machines that a broken line has left locked. The next word with each is ENABLEDEVICE, whatever it was meant for; until
 * then they free themselves after {@link Visit#LOCK_TIME}.
 */
final class LeftLocked {
    private static final Logger LOG = LoggerFactory.getLogger(LeftLocked.class);
    private static final int TRIES = 2;

    private final Set<Object> doors = ConcurrentHashMap.newKeySet();

    /** @param door of the machine */
    void add(Object door) {
        doors.add(door);
    }

    /** To be called at the beginning of every conversation. */
    void free(Object door, Conversation conversation) {
        if (!doors.contains(door)) return;
        try {
            if (conversation.insist(Command.ENABLEDEVICE)) doors.remove(door);
        } catch (MachineException broken) {
            LOG.debug("not freed in this conversation: {}", broken.getMessage());
        }
    }

    /** Tries at once, in conversations of their own. @param dialer whose conversations begin with {@link #free} */
    void freeNow(Object door, Dialer dialer, Transport road) {
        for (int tried = 0; tried < TRIES && doors.contains(door); tried++)
            try (Conversation conversation = dialer.dial(road)) {
                LOG.debug("laid anew over {}", conversation.transport());
            } catch (MachineException gone) {
                LOG.info("the machine frees itself after its time: {}", gone.getMessage());
            }
    }
}
