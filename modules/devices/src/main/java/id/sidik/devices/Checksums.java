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
 * (section 2.1). But where a machine has shown that it can compute them, a data frame with a wrong one was damaged on the
 * way and counts as lost: it is asked for again. If no data frame was ever right and the same content comes wrong again,
 * that is no accident but the firmware's habit.
 */
final class Checksums {
    private static final Logger LOG = LoggerFactory.getLogger(Checksums.class);
    private static final int REMEMBERED = 1024;

    private final Set<Long> refused = new HashSet<>();
    private boolean anyRight;
    private boolean dataRight;
    private boolean dataHabituallyWrong;

    /** @param bytes the packet as it came */
    boolean believes(byte[] bytes, Packet packet) {
        boolean data = packet.code() == Command.DATA;
        if (Packet.checksumHolds(bytes)) {
            anyRight = true;
            dataRight |= data;
            return true;
        }
        LOG.debug("wrong checksum on {}", packet);
        if (!data || !anyRight || dataHabituallyWrong) return true;
        boolean again = refused.size() >= REMEMBERED || !refused.add(fingerprint(packet.data()));
        dataHabituallyWrong = again && !dataRight;
        return dataHabituallyWrong;
    }

    private static long fingerprint(byte[] data) {
        CRC32 crc = new CRC32();
        crc.update(data);
        return crc.getValue() << 20 ^ data.length;
    }
}
