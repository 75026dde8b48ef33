package id.sidik.protocol;

import java.util.List;

/** What a flash-disk file holds: the rows that could be read, in its order, and those that could not. */
public record DiskRows<T>(List<T> rows, List<DiskReject> rejected) {
    public DiskRows {
        rows = List.copyOf(rows);
        rejected = List.copyOf(rejected);
    }
}
