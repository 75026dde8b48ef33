package id.sidik.devices;

import id.sidik.protocol.Command;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps fingers away while a machine is written to, never longer than its time (section 12.2). */
final class SensorLock {
    private static final Logger LOG = LoggerFactory.getLogger(SensorLock.class);

    private boolean held;

    /** Whether the machine may still be locked. */
    boolean isHeld() {
        return held;
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
