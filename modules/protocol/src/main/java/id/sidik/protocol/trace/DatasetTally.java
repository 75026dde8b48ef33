package id.sidik.protocol.trace;

import id.sidik.protocol.Command;
import id.sidik.protocol.Packet;
import id.sidik.protocol.PunchDataset;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.OptionalInt;

/** Adds up what one bulk read has brought. */
final class DatasetTally {
    private static final int MOST = 64 << 20;
    private static final int PREFIX = 4;

    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private int command = -1;
    private boolean hidden;

    /** @return what the one before has come to */
    Optional<String> begin(int asked) {
        Optional<String> before = end();
        command = asked;
        return before;
    }

    void heard(Packet packet, boolean partlyHidden) {
        if (command < 0 || packet.code() != Command.DATA || data.size() + packet.data().length > MOST) return;
        data.writeBytes(packet.data());
        hidden |= partlyHidden;
    }

    Optional<String> end() {
        Optional<String> came = command < 0 || data.size() == 0 ? Optional.empty() : Optional.of(summary());
        data.reset();
        command = -1;
        hidden = false;
        return came;
    }

    private String summary() {
        int records = Math.max(0, data.size() - PREFIX);
        String size = CodeNames.of(command) + ": " + data.size() + " bytes";
        if (command == Command.ATTLOG_RRQ && !hidden) {
            PunchDataset log = PunchDataset.decode(data.toByteArray(), OptionalInt.empty());
            return size + ", " + log.punches().size() + " records of " + log.layout().size() + " bytes, "
                    + log.rejected().size() + " unreadable";
        }
        if (command == Command.USERTEMP_RRQ && records % 72 == 0) return size + ", " + records / 72 + " records of 72";
        if (command == Command.USERTEMP_RRQ && records % 28 == 0) return size + ", " + records / 28 + " records of 28";
        return size;
    }
}
