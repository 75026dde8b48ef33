package id.sidik.protocol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A whole attendance log, read in the layout that explains its bytes best (section 9.1.5). Every byte ends up in a
 * punch or in a rejected record.
 *
 * @param layout of no meaning when there are neither punches nor rejected records
 * @param score  0–1000
 */
public record PunchDataset(PunchLayout layout, int score, List<PunchRecord> punches, List<RejectedRecord> rejected) {
    /** Below this score the bytes are no log: scrambled, or in a layout that nobody has described. */
    public static final int CREDIBLE = 650;

    public PunchDataset {
        punches = List.copyOf(punches);
        rejected = List.copyOf(rejected);
    }

    /**
     * @param dataset      the records, without the length word before them ({@link SizedDataset})
     * @param machineCount the machine's own count, a hint and no more
     */
    public static PunchDataset decode(byte[] dataset, OptionalInt machineCount) {
        LayoutScore best = LayoutScore.best(dataset, machineCount);
        int size = best.layout().size();
        List<PunchRecord> punches = new ArrayList<>(dataset.length / size);
        List<RejectedRecord> rejected = new ArrayList<>();
        if (best.offset() > 0) rejected.add(rejected(-1, dataset, 0, best.offset(), RejectedRecord.LEAD));
        int index = 0;
        int at = best.offset();
        for (; at + size <= dataset.length; at += size) {
            int from = at;
            int place = index++;
            best.layout().decode(dataset, at).ifPresentOrElse(punches::add, () -> rejected
                    .add(rejected(place, dataset, from, from + size, best.layout().reasonAgainst(dataset, from))));
        }
        if (at < dataset.length) rejected.add(rejected(index, dataset, at, dataset.length, RejectedRecord.TAIL));
        return new PunchDataset(best.layout(), best.points(), punches, rejected);
    }

    private static RejectedRecord rejected(int index, byte[] dataset, int from, int to, String why) {
        return new RejectedRecord(index, Arrays.copyOfRange(dataset, from, to), why);
    }

    /** The records one after the other, without the length word; the running numbers begin with 1. */
    public static byte[] encode(PunchLayout layout, List<PunchRecord> punches) {
        byte[] out = new byte[punches.size() * layout.size()];
        for (int at = 0; at < punches.size(); at++)
            System.arraycopy(layout.encode(punches.get(at), at + 1), 0, out, at * layout.size(), layout.size());
        return out;
    }

    /** Whether the bytes look like a log at all; an empty one does. */
    public boolean credible() {
        return score >= CREDIBLE || punches.isEmpty() && rejected.isEmpty();
    }

    /**
     * The same log with PINs in place of internal numbers, where the layout tells those. A number that no user has stays
     * as it is.
     */
    public PunchDataset withPinsOf(List<UserRecord> users) {
        if (!layout.tellsInternalNumber()) return this;
        Map<String, String> pins = new HashMap<>();
        for (UserRecord user : users)
            if (!user.pin().isEmpty()) pins.put(Integer.toString(user.uid()), user.pin());
        List<PunchRecord> named = punches.stream()
                .map(punch -> punch.withPin(pins.getOrDefault(punch.pin(), punch.pin()))).toList();
        return new PunchDataset(layout, score, named, rejected);
    }
}
