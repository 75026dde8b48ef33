package id.sidik.devices;

import id.sidik.protocol.Command;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a visit does to the sensor: it keeps fingers away while it writes (section 12.2), or has one taken (section 10). */
final class SensorLock {
    private static final Logger LOG = LoggerFactory.getLogger(SensorLock.class);

    private boolean held;
    private boolean enrolling;

    /** Whether the machine may still be locked. */
    boolean isHeld() {
        return held;
    }

    /** Whether the machine may still wait for a finger at our wish. */
    boolean isEnrolling() {
        return enrolling;
    }

    void enrolling(boolean may) {
        enrolling = may;
    }

    /** Some machines refuse the lock (pyzk #243); they are written to all the same. */
    void take(Conversation conversation, Duration longest) throws MachineException {
        byte[] seconds = ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN)
                .putInt(Math.toIntExact(longest.toSeconds())).array();
        held = true;
        conversation.ask(Command.DISABLEDEVICE, seconds);
    }

    /** In the same conversation, also when the person asked to stop. A broken line is left to the fresh one. */
    void release(Conversation conversation) {
        try {
            held = !conversation.insist(Command.ENABLEDEVICE);
        } catch (MachineException broken) {
            LOG.debug("not freed in this conversation: {}", broken.getMessage());
        }
    }
}
