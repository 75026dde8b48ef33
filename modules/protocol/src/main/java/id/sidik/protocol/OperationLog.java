package id.sidik.protocol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A whole operation log (section 9.4). Every byte ends in a record or in a {@link RejectedRecord}.
 *
 * @param records in the machine's order
 */
public record OperationLog(List<OperationRecord> records, List<RejectedRecord> rejected) {
    public OperationLog {
        records = List.copyOf(records);
        rejected = List.copyOf(rejected);
    }

    /** @param dataset the records, without the length word before them ({@link SizedDataset}) */
    public static OperationLog decode(byte[] dataset) {
        List<OperationRecord> records = new ArrayList<>(dataset.length / OperationRecord.SIZE);
        List<RejectedRecord> rejected = new ArrayList<>();
        int whole = dataset.length / OperationRecord.SIZE;
        for (int index = 0; index < whole; index++) {
            int at = index * OperationRecord.SIZE;
            Optional<OperationRecord> record = OperationRecord.decode(dataset, at);
            if (record.isPresent()) records.add(record.get());
            else
                rejected.add(new RejectedRecord(index, Arrays.copyOfRange(dataset, at, at + OperationRecord.SIZE),
                        RejectedRecord.TIME_IMPOSSIBLE));
        }
        int tail = whole * OperationRecord.SIZE;
        if (tail < dataset.length)
            rejected.add(new RejectedRecord(whole, Arrays.copyOfRange(dataset, tail, dataset.length),
                    RejectedRecord.TAIL));
        return new OperationLog(records, rejected);
    }

    /** The records one after the other, without the length word. */
    public static byte[] encode(List<OperationRecord> records) {
        byte[] out = new byte[records.size() * OperationRecord.SIZE];
        for (int at = 0; at < records.size(); at++)
            System.arraycopy(records.get(at).encode(), 0, out, at * OperationRecord.SIZE, OperationRecord.SIZE);
        return out;
    }
}
