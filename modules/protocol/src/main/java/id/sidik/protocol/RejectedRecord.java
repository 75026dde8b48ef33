package id.sidik.protocol;

import java.util.Arrays;

/**
 * Bytes of a dataset that are no punch. They are kept so that every byte of a download is accounted for.
 *
 * @param index place among the dataset's records, from 0; −1 for what stands before the first
 * @param bytes as they came
 * @param why   stable key: one of the constants here
 */
public record RejectedRecord(int index, byte[] bytes, String why) {
    /** The time names no moment that a machine can show. */
    public static final String TIME_IMPOSSIBLE = "TIME_IMPOSSIBLE";
    /** Nobody's number, or characters that cannot be typed. */
    public static final String PIN_UNREADABLE = "PIN_UNREADABLE";
    /** Fewer bytes than a record at the end. */
    public static final String TAIL = "TAIL";
    /** A row of a log in text that lost its end, or text where a row should be. */
    public static final String ROW_DAMAGED = "ROW_DAMAGED";
    /** Bytes before the first record. */
    public static final String LEAD = "LEAD";

    @Override
    public boolean equals(Object other) {
        return other instanceof RejectedRecord that && index == that.index && why.equals(that.why)
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return (index * 31 + why.hashCode()) * 31 + Arrays.hashCode(bytes);
    }

    /** Tells no bytes: they may hold a person's number. */
    @Override
    public String toString() {
        return "%s at %d, %d bytes".formatted(why, index, bytes.length);
    }
}
