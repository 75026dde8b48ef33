package id.sidik.devices;

import id.sidik.protocol.FreeSizes;
import id.sidik.protocol.PunchDataset;
import id.sidik.protocol.PunchRecord;
import id.sidik.protocol.SoapLog;
import id.sidik.protocol.UserRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Everything that one complete download brought. The arrays are handed over, not copied: a full log is large.
 *
 * @param clock        empty when the machine shows an impossible date
 * @param countsBefore the machine's own counts before the reading; empty when they are not understood
 * @param users        empty also where the firmware refuses to tell its users
 * @param rawUsers     the users as they came, with their leading length; empty array when there were none
 * @param rawPunches   the log as it came, with its leading length; empty array for an empty log
 */
public record DownloadedLog(MachineIdentity identity, Capability capability, Optional<ClockReading> clock,
        Optional<FreeSizes> countsBefore, Optional<FreeSizes> countsAfter, List<UserRecord> users, byte[] rawUsers,
        byte[] rawPunches, PunchDataset punches, CountCheck check) {
    /** What the raw log is: the name of its record layout, or {@link SoapLog#FORM}. */
    public String form() {
        return capability.transport() == Transport.WEB ? SoapLog.FORM : punches.layout().name();
    }

    /** One punch in the form of the raw log. */
    public byte[] raw(PunchRecord punch) {
        return capability.transport() == Transport.WEB
                ? SoapLog.row(punch).getBytes(StandardCharsets.UTF_8)
                : punches.layout().encode(punch, 0);
    }

    /** Tells no people and no punches. */
    @Override
    public String toString() {
        return "log of %s: %d users, %d bytes, %s".formatted(identity.serial(), users.size(), rawPunches.length, check);
    }
}
