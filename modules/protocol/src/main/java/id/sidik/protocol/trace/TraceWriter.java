package id.sidik.protocol.trace;

import id.sidik.protocol.Packet;
import id.sidik.protocol.trace.TraceEntry.Kind;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Writes conversations down, with everything secret or personal hidden before a line is made. Ends quietly when the trace
 * has grown to its limit. Safe for several threads; each {@link Line} is used by one thread at a time.
 */
public final class TraceWriter {
    private final Consumer<String> lines;
    private final LongSupplier millis;
    private final long most;
    private long written;
    private int conversations;

    /**
     * @param lines  gets each line, without its end; called by one thread at a time
     * @param millis since the trace began
     * @param most   characters of the whole trace
     */
    public TraceWriter(Consumer<String> lines, LongSupplier millis, long most) {
        this.lines = lines;
        this.millis = millis;
        this.most = most;
        write(TraceFormat.HEAD);
    }

    private synchronized void write(String line) {
        if (written + line.length() + 1 > most) {
            written = most;
            return;
        }
        written += line.length() + 1;
        lines.accept(line);
    }

    /** Whether anything was left out because the limit was reached. */
    public synchronized boolean full() {
        return written >= most;
    }

    /** A conversation begins. @param road where to, for people */
    public Line open(String road) {
        Line line = new Line(next());
        line.note(Kind.OPENED, road, new byte[0]);
        return line;
    }

    private synchronized int next() {
        return ++conversations;
    }

    /** One conversation. */
    public final class Line {
        private final int number;
        private final TraceSecrets secrets = new TraceSecrets();

        private Line(int number) {
            this.number = number;
        }

        public void sent(byte[] message) {
            note(Kind.SENT, "", message);
        }

        public void heard(byte[] message) {
            note(Kind.HEARD, "", message);
        }

        public void closed() {
            note(Kind.CLOSED, "", new byte[0]);
        }

        private void note(Kind kind, String road, byte[] message) {
            Hidden hidden = message.length == 0 ? Hidden.NOTHING : secrets.of(kind == Kind.SENT, message);
            write(TraceFormat.line(new TraceEntry(number, millis.getAsLong(), kind, road, hidden.over(message), hidden,
                    Packet.checksumHolds(message))));
        }
    }
}
