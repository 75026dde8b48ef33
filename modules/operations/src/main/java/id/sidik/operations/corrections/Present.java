package id.sidik.operations.corrections;

import id.sidik.domain.Correction;
import id.sidik.store.Tables;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is known of corrections at one moment of a transaction; each day is read once. */
final class Present {
    private record Day(List<Correction> said, Standings standings) {}

    private final Tables tables;
    private final Map<LocalDate, Day> days = new HashMap<>();

    Present(Tables tables) {
        this.tables = tables;
    }

    static Standings standings(Tables tables, LocalDate from, LocalDate toExclusive) {
        return new Standings(tables.corrections().between(from, toExclusive),
                tables.corrections().verdicts(from, toExclusive), month -> MonthEdges.of(tables, month));
    }

    private Day day(LocalDate date) {
        return days.computeIfAbsent(date, each -> new Day(tables.corrections().between(each, each.plusDays(1)),
                standings(tables, each, each.plusDays(1))));
    }

    Standing standing(Correction one) {
        return day(one.day()).standings().of(one);
    }

    /** How far the same deed has come that somebody wanted before; empty when nobody did or it came to nothing. */
    Optional<Standing> standing(Draft draft) {
        Day day = day(draft.day());
        return day.said().stream()
                .filter(one -> one.employee().equals(draft.employee()) && one.deed().equals(draft.deed()))
                .map(day.standings()::of)
                .filter(standing -> standing != Standing.REFUSED && standing != Standing.CANCELLED).findFirst();
    }

    /** The correction itself, or those of the sheet or incident, as far as they wait for a second person. */
    List<Correction> waiting(UUID about) {
        List<Correction> all = tables.corrections().find(about).map(List::of)
                .orElseGet(() -> tables.corrections().of(about));
        return all.stream().filter(one -> standing(one) == Standing.WAITING).toList();
    }
}
