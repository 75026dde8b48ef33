package id.sidik.operations.control;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.operations.permits.ServiceFacts;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.KeptSpotCheck;
import id.sidik.store.SpotFinding;
import id.sidik.store.Tables;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Surprise checks (sidak): who is looked for is drawn at random from a recorded seed, what was found is entered. It
 * costs nobody anything: where findings and books differ, the reconciliation shows the day to be looked at.
 */
public final class SpotCheckDesk {
    private static final int MOST = 10_000;

    private final Room room;

    SpotCheckDesk(Room room) {
        this.room = room;
    }

    /**
     * Draws from everybody who serves in the unit on the day, and keeps the draw before anybody has seen it.
     *
     * @throws TroubleException PGW-101 nobody serves, PGW-102 the number is impossible
     */
    public UUID draw(SpotWish wish) {
        if (wish.count() < 1 || wish.count() > MOST) throw Room.trouble("PGW-102", "count", MOST);
        String seed = wish.seed().isBlank() ? SpotDraw.seed(wish.day()) : wish.seed();
        return room.records().transact(tables -> {
            List<Employee> pool = serving(tables, wish.day());
            if (pool.isEmpty()) throw Room.trouble("PGW-101", "nobody", wish.day());
            KeptSpotCheck check = new KeptSpotCheck(room.newId(), wish.day(), seed, wish.count(), wish.witnesses(),
                    SpotDraw.draw(seed, wish.count(), pool), room.author(""));
            tables.spotChecks().add(check);
            return check.id();
        });
    }

    private static List<Employee> serving(Tables tables, LocalDate day) {
        var away = ServiceFacts.of(tables);
        return tables.employees().list().stream()
                .filter(one -> one.from().map(first -> !first.isAfter(day)).orElse(true))
                .filter(one -> one.until().map(last -> !last.isBefore(day)).orElse(true))
                .filter(one -> away.getOrDefault(one.id(), List.of()).stream().noneMatch(each -> each.covers(day)))
                .sorted(Comparator.comparingInt(Employee::order).thenComparing(Employee::name)).toList();
    }

    /** The checks of a month, newest first. */
    public Job<List<SpotSheet>> of(YearMonth month) {
        return progress -> {
            progress.at(0, 1, "recon.judging");
            SpotReading reading = room.records().read(tables -> new SpotReading(tables, month));
            return reading.sheets(reading.isEmpty() ? List.of() : room.months().recap(month).people(), room.today());
        };
    }

    /**
     * Of one person the last word holds; the ones before stay.
     *
     * @throws TroubleException PGW-103 the day is to come, PGW-104 no such check, PGW-105 who was not drawn
     */
    public void enter(UUID check, EmployeeId person, SpotFound found, String note) {
        room.records().transact(tables -> {
            KeptSpotCheck kept = tables.spotChecks().between(LocalDate.EPOCH, room.today().plusYears(10)).stream()
                    .filter(one -> one.id().equals(check)).findFirst()
                    .orElseThrow(() -> Room.trouble("PGW-104", "unknown", check));
            if (kept.day().isAfter(room.today())) throw Room.trouble("PGW-103", "tooEarly", kept.day());
            if (kept.pool().stream().noneMatch(one -> one.employee().equals(person) && one.place() > 0))
                throw Room.trouble("PGW-105", "notDrawn");
            tables.spotChecks().add(new SpotFinding(room.newId(), check, person, found.name(), room.author(note)));
            return kept;
        });
    }
}
