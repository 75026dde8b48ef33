package id.sidik.operations;

import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a reporting machine has told of one kind so far.
 *
 * @param kind    "PUNCH", "PERSON", "FINGER", "OPERATION", "OTHER"
 * @param fresh   rows that were new or changed something
 * @param known   rows that were known before
 * @param refused rows that were not taken, by the stable key of the reason
 */
public record PushTallyLine(String kind, long fresh, long known, SortedMap<String, Long> refused, Instant last) {
    public PushTallyLine {
        refused = new TreeMap<>(refused);
    }

    /** Rows in all. */
    public long read() {
        return fresh + known + refusedInAll();
    }

    public long refusedInAll() {
        return refused.values().stream().mapToLong(Long::longValue).sum();
    }
}
