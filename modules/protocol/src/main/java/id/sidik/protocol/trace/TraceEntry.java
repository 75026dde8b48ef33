package id.sidik.protocol.trace;

import java.util.Arrays;

/**
 * One line of a trace.
 *
 * @param conversation counts from 1
 * @param millis       since the trace began, 0 or more
 * @param road         for {@link Kind#OPENED}: where to; blank otherwise
 * @param bytes        the message with zeros where it is hidden; empty for OPENED and CLOSED
 * @param checksum     whether the packet's checksum held before anything was hidden
 */
record TraceEntry(int conversation, long millis, Kind kind, String road, byte[] bytes, Hidden hidden,
        boolean checksum) {
    /** What happened on the wire. */
    enum Kind {
        OPENED, SENT, HEARD, CLOSED
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TraceEntry that && conversation == that.conversation && millis == that.millis
                && kind == that.kind && road.equals(that.road) && Arrays.equals(bytes, that.bytes)
                && hidden.equals(that.hidden) && checksum == that.checksum;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes) * 31 + conversation;
    }

    /** Tells no bytes. */
    @Override
    public String toString() {
        return "%s of %d bytes in conversation %d".formatted(kind, bytes.length, conversation);
    }
}
