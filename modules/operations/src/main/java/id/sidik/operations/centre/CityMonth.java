package id.sidik.operations.centre;

import id.sidik.central.UnitDecision;
import id.sidik.central.UnitEvent;
import id.sidik.operations.month.Closings;
import id.sidik.store.MonthEvent;
import id.sidik.store.MonthEvent.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What one unit did with one month, as the centre knows it; in the order in which it holds. */
record CityMonth(List<UnitEvent> events, List<UnitDecision> decisions) {
    static final String OPEN = "OPEN";
    static final String CONTESTED = "CONTESTED";
    static final CityMonth NOTHING = new CityMonth(List.of(), List.of());

    /** How far the unit is. */
    String step() {
        if (contested()) return CONTESTED;
        return closings().holding().map(MonthEvent::kind).or(() -> events.stream().map(each -> each.event().kind())
                .max(Comparator.naturalOrder())).map(Kind::name).orElse(OPEN);
    }

    private Closings closings() {
        return Closings.of(events.stream().map(UnitEvent::event).toList(), decisions.stream().map(
                UnitDecision::decision).toList());
    }

    /** Whether laptops closed or revised the month each by itself, and nobody has decided. */
    boolean contested() {
        return closings().contested();
    }

    /** What the laptops say, each in its last word, while it is contested; else none. */
    List<UnitEvent> sides() {
        return contested() ? closings().heads().stream().map(head -> told(head.id())).toList() : List.of();
    }

    /** What is shown of the month. */
    Optional<UnitEvent> lastCopy() {
        Optional<UnitEvent> holding = closings().holding().map(event -> told(event.id()));
        return holding.isPresent()
                ? holding.filter(UnitEvent::copied)
                : events.stream().filter(UnitEvent::copied).reduce((_, later) -> later);
    }

    private UnitEvent told(UUID event) {
        return events.stream().filter(each -> each.event().id().equals(event)).findFirst().orElseThrow();
    }
}
