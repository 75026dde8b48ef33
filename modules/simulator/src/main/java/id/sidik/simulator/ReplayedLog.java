package id.sidik.simulator;

import id.sidik.protocol.PunchLayout;
import java.util.ArrayList;
import java.util.List;

/**
 * A captured log, ready to be served.
 *
 * @param bytes   the records back to back, as they were captured
 * @param punches what the records mean; impossible ones are served but mean nothing
 */
public record ReplayedLog(PunchLayout layout, byte[] bytes, List<SimulatedPunch> punches, List<LeftOut> leftOut) {
    public ReplayedLog {
        bytes = bytes.clone();
        punches = List.copyOf(punches);
        leftOut = List.copyOf(leftOut);
    }

    static ReplayedLog of(PunchLayout layout, byte[] bytes, List<LeftOut> leftOut) {
        List<SimulatedPunch> punches = new ArrayList<>();
        for (int at = 0; at + layout.size() <= bytes.length; at += layout.size())
            layout.decode(bytes, at).ifPresent(record -> punches.add(new SimulatedPunch(record.pin(), record.at(),
                    record.verify(), record.state(), record.workCode(), Story.REPLAYED)));
        return new ReplayedLog(layout, bytes, punches, leftOut);
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Bytes of one record. */
    public int recordSize() {
        return layout.size();
    }

    /** Records that are served. */
    public int records() {
        return bytes.length / layout.size();
    }

    /** Tells no content: it may come from a real machine. */
    @Override
    public String toString() {
        return "replay of %d records of %d bytes, %d entries left out".formatted(records(), layout.size(),
                leftOut.size());
    }
}
