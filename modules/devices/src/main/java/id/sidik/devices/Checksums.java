package id.sidik.devices;

import id.sidik.protocol.Command;
import id.sidik.protocol.Packet;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Judges the checksums of one machine. Some firmware computes them wrongly, so a mismatch alone refuses nothing
 * (section 2.1). But where a machine has shown that it can compute them, a packet with a wrong one was damaged on the
 * way and counts as lost: it is asked for again. If no data frame was ever right and the same content comes wrong again,
 * or no answer of a shape (code and length) was ever right and one comes wrong again, that is no accident but the
 * firmware's habit. A damaged serial number would give a log to a machine that does not exist.
 */
final class Checksums {
    private static final Logger LOG = LoggerFactory.getLogger(Checksums.class);
    private static final int REMEMBERED = 1024;

    private final Set<Long> refused = new HashSet<>();
    private final Set<Long> rightShapes = new HashSet<>();
    private final Set<Long> wrongShapes = new HashSet<>();
    private boolean anyRight;
    private boolean dataRight;
    private boolean dataHabituallyWrong;

    /** @param bytes the packet as it came */
    boolean believes(byte[] bytes, Packet packet) {
        boolean data = packet.code() == Command.DATA;
        if (Packet.checksumHolds(bytes)) {
            anyRight = true;
            dataRight |= data;
            if (!data && rightShapes.size() < REMEMBERED) rightShapes.add(shape(packet));
            return true;
        }
        LOG.debug("wrong checksum on {}", packet);
        if (!anyRight) return true;
        return data ? believesData(packet) : believesAnswer(packet);
    }

    private boolean believesAnswer(Packet packet) {
        long shape = shape(packet);
        return !rightShapes.contains(shape) && (wrongShapes.size() >= REMEMBERED || !wrongShapes.add(shape));
    }

    private static long shape(Packet packet) {
        return (long) packet.code() << 32 | packet.data().length;
    }

    private boolean believesData(Packet packet) {
        if (dataHabituallyWrong) return true;
        boolean again = refused.size() >= REMEMBERED || !refused.add(fingerprint(packet.data()));
        dataHabituallyWrong = again && !dataRight;
        return dataHabituallyWrong;
    }

    /** Whether an event was spoiled on the way: its checksum is wrong, and this machine can compute them. */
    boolean damaged(byte[] bytes) {
        return anyRight && !Packet.checksumHolds(bytes);
    }

    private static long fingerprint(byte[] data) {
        CRC32 crc = new CRC32();
        crc.update(data);
        return crc.getValue() << 20 ^ data.length;
    }
}
