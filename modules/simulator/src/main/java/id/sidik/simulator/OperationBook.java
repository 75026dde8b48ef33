package id.sidik.simulator;

import id.sidik.protocol.OperationKind;
import id.sidik.protocol.OperationLog;
import id.sidik.protocol.OperationRecord;
import id.sidik.protocol.SizedDataset;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** The machine's own log of what was done to it (section 9.4). Safe for several threads. */
final class OperationBook {
    /** The oldest give way. */
    private static final int MOST = 1000;

    private final List<OperationRecord> records = new ArrayList<>();

    synchronized void note(OperationKind kind, LocalDateTime at) {
        if (records.size() == MOST) records.removeFirst();
        records.add(OperationRecord.of(kind, at));
    }

    synchronized List<OperationRecord> all() {
        return List.copyOf(records);
    }

    synchronized void clear() {
        records.clear();
    }

    /** As a transfer carries it: length word, then records. */
    byte[] dataset() {
        return SizedDataset.encode(OperationLog.encode(all()));
    }
}
