package id.sidik.devices;

import id.sidik.protocol.Command;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Machines that a broken line has left locked, or waiting for a finger. The next words with each free it, whatever the
 * conversation was meant for; until then a locked one frees itself after {@link Visit#LOCK_TIME}.
 */
final class LeftLocked {
    private static final Logger LOG = LoggerFactory.getLogger(LeftLocked.class);
    private static final int TRIES = 2;

    private final Map<Object, Left> doors = new ConcurrentHashMap<>();

    /** How a machine was left. Nothing is said to a sensor that we did not set going: somebody may enrol at the menu. */
    private record Left(boolean locked, boolean enrolling) {
        Left and(Left more) {
            return new Left(locked || more.locked, enrolling || more.enrolling);
        }

        boolean free() {
            return !locked && !enrolling;
        }
    }

    /** @param door of the machine */
    void add(Object door, SensorLock sensor) {
        doors.merge(door, new Left(sensor.isHeld(), sensor.isEnrolling()), Left::and);
    }

    /** To be called at the beginning of every conversation. */
    void free(Object door, Conversation conversation) {
        Left left = doors.get(door);
        if (left == null) return;
        try {
            boolean enrolling = left.enrolling() && !sensorFreed(conversation);
            boolean locked = !conversation.insist(Command.ENABLEDEVICE) && left.locked();
            Left now = new Left(locked, enrolling);
            if (now.free()) doors.remove(door);
            else
                doors.put(door, now);
        } catch (MachineException broken) {
            LOG.debug("not freed in this conversation: {}", broken.getMessage());
        }
    }

    /** A refusal is an answer too: there was nothing to cancel. */
    static boolean sensorFreed(Conversation conversation) throws MachineException {
        boolean cancelled = conversation.insistent(Command.CANCELCAPTURE).isPresent();
        conversation.insist(Command.STARTVERIFY);
        return cancelled;
    }

    /** Tries at once, in conversations of their own. @param dialer whose conversations begin with {@link #free} */
    void freeNow(Object door, Dialer dialer, Transport road) {
        for (int tried = 0; tried < TRIES && doors.containsKey(door); tried++)
            try (Conversation conversation = dialer.dial(road)) {
                LOG.debug("laid anew over {}", conversation.transport());
            } catch (MachineException gone) {
                LOG.info("the machine frees itself after its time: {}", gone.getMessage());
            }
    }
}
