package id.sidik.operations;

import id.sidik.store.PushTally;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Sums what a machine told, kind by kind. */
final class PushTallyBook {
    private PushTallyBook() {}

    /** In the order of the kinds. */
    static List<PushTallyLine> lines(List<PushTally> tallies) {
        return tallies.stream().collect(Collectors.groupingBy(PushTally::kind)).entrySet().stream()
                .map(each -> line(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(line -> PushTallies.Kind.valueOf(line.kind()))).toList();
    }

    private static PushTallyLine line(String kind, List<PushTally> tallies) {
        long fresh = 0;
        long known = 0;
        SortedMap<String, Long> refused = new TreeMap<>();
        for (PushTally tally : tallies) switch (tally.outcome()) {
            case PushTally.FRESH, PushTally.CHANGED -> fresh += tally.told();
            case PushTally.KNOWN -> known += tally.told();
            default -> refused.merge(tally.outcome(), tally.told(), Long::sum);
        }
        Instant last = tallies.stream().map(PushTally::last).max(Comparator.naturalOrder()).orElseThrow();
        return new PushTallyLine(kind, fresh, known, refused, last);
    }
}
