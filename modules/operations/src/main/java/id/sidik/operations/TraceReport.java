package id.sidik.operations;

import id.sidik.protocol.trace.TraceReading;
import java.util.List;

/**
 * A recorded file, explained.
 *
 * @param damaged lines that could not be read
 * @param more    whether lines were left out because there are too many
 */
public record TraceReport(List<Row> rows, int damaged, boolean more) {
    /**
     * One packet, or one thing about a conversation.
     *
     * @param direction ">" said to the machine, "<" heard from it, "*" about the conversation
     * @param name      of the command or reply
     * @param code      −1 where there is none; so session and reply
     * @param bytes     of data
     * @param hidden    how many of its bytes were not written down
     * @param note      English; blank for nothing
     */
    public record Row(int conversation, long millis, String direction, String name, int code, int session, int reply,
            int bytes, boolean checksum, int hidden, String note) {}

    public TraceReport {
        rows = List.copyOf(rows);
    }

    static TraceReport of(TraceReading reading) {
        return new TraceReport(reading.lines().stream()
                .map(line -> new Row(line.conversation(), line.millis(), line.direction(), line.name(), line.code(),
                        line.session(), line.reply(), line.bytes(), line.checksum(), line.hidden(), line.note()))
                .toList(), reading.damaged(), reading.more());
    }
}
