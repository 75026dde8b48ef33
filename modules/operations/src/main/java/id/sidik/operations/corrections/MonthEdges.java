package id.sidik.operations.corrections;

import id.sidik.store.MonthEvent;
import id.sidik.store.Tables;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Reads when a month was made fast. */
final class MonthEdges {
    private MonthEdges() {}

    static Edges of(Tables tables, YearMonth month) {
        List<MonthEvent> events = tables.monthEvents().of(month);
        return new Edges(at(events, MonthEvent.Kind.FINAL).min(Comparator.naturalOrder()),
                at(events, MonthEvent.Kind.REVISION).max(Comparator.naturalOrder()));
    }

    private static Stream<Instant> at(List<MonthEvent> events, MonthEvent.Kind kind) {
        return events.stream().filter(event -> event.kind() == kind).map(MonthEvent::at);
    }
}
