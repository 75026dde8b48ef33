package id.sidik.devices;

import id.sidik.protocol.Command;
import id.sidik.protocol.Packet;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Judges the checksums of one conversation. Some firmware computes them wrongly, so a mismatch alone refuses nothing
 * (section 2.1). But where a machine has shown that it computes them rightly, a data frame with a wrong one was damaged
 * on the way and counts as lost: it is asked for again. The same content damaged twice is no accident but a habit.
 */
final class Checksums {
    private static final Logger LOG = LoggerFactory.getLogger(Checksums.class);
    private static final int REMEMBERED = 1024;

    private final Set<Long> refused = new HashSet<>();
    private boolean seenRight;
    private boolean habituallyWrong;

    /** @param bytes the packet as it came */
    boolean believes(byte[] bytes, Packet packet) {
        if (Packet.checksumHolds(bytes)) {
            seenRight = true;
            return true;
        }
        LOG.debug("wrong checksum on {}", packet);
        if (packet.code() != Command.DATA || !seenRight || habituallyWrong) return true;
        habituallyWrong = refused.size() >= REMEMBERED || !refused.add(fingerprint(packet.data()));
        return habituallyWrong;
    }

    private static long fingerprint(byte[] data) {
        CRC32 crc = new CRC32();
        crc.update(data);
        return crc.getValue() << 20 ^ data.length;
    }
}
