package id.sidik.operations.centre;

import id.sidik.central.CityBook.UnitEvent;
import id.sidik.store.MonthEvent;
import id.sidik.store.MonthEvent.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What one unit did with one month, as the centre knows it; in the order in which it holds. */
record CityMonth(List<UnitEvent> events) {
    static final String OPEN = "OPEN";
    static final String CONTESTED = "CONTESTED";

    /** How far the unit is. */
    String step() {
        if (contested()) return CONTESTED;
        return events.stream().map(each -> each.event().kind()).max(Comparator.naturalOrder()).map(Kind::name)
                .orElse(OPEN);
    }

    /** Whether two laptops closed the month each by itself, and no revision was made since. */
    boolean contested() {
        MonthEvent last = null;
        boolean twice = false;
        for (UnitEvent each : events) {
            MonthEvent event = each.event();
            if (event.kind() != Kind.FINAL && event.kind() != Kind.REVISION) continue;
            twice = last != null && last.kind() == event.kind() && last.number() == event.number();
            last = event;
        }
        return twice;
    }

    /** What is shown of the month. */
    Optional<MonthEvent> lastCopy() {
        return events.stream().filter(UnitEvent::copied).map(UnitEvent::event).reduce((_, later) -> later);
    }
}
