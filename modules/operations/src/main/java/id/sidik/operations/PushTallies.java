package id.sidik.operations;

import id.sidik.domain.MachineId;
import id.sidik.store.PushTally;
import id.sidik.store.Tables;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** What came of the rows of one report. */
final class PushTallies {
    /** What a row tells of. */
    enum Kind {
        PUNCH, PERSON, FINGER, OPERATION, OTHER
    }

    private record Key(Kind kind, String outcome) {}

    private final Map<Key, Long> counts = new LinkedHashMap<>();

    /** @param outcome one of {@link PushTally}, or why the row was not taken */
    void note(Kind kind, String outcome) {
        note(kind, outcome, 1);
    }

    void note(Kind kind, String outcome, long rows) {
        if (rows > 0) counts.merge(new Key(kind, outcome), rows, Long::sum);
    }

    long read() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    long fresh() {
        return count(PushTally.FRESH) + count(PushTally.CHANGED);
    }

    long known() {
        return count(PushTally.KNOWN);
    }

    /** Rows that were not taken. */
    long refused() {
        return read() - fresh() - known();
    }

    private long count(String outcome) {
        return counts.entrySet().stream().filter(each -> each.getKey().outcome().equals(outcome))
                .mapToLong(Map.Entry::getValue).sum();
    }

    void save(Tables tables, MachineId machine, Instant now) {
        counts.forEach((key, rows) -> tables.pushTallies().add(machine, key.kind().name(), key.outcome(), rows, now));
    }
}
