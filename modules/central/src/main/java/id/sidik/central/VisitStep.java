package id.sidik.central;

import id.sidik.store.Appended;
import id.sidik.store.VisitedPunch;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fetches the punches of own people on machines of other units. A machine's log may reach its unit late, so the last
 * weeks are compared day by day; only what lies between the first and the last day that differ is fetched.
 */
final class VisitStep {
    private static final Duration BACK = Duration.ofDays(62);

    private final SyncTrip trip;

    VisitStep(SyncTrip trip) {
        this.trip = trip;
    }

    void go() {
        if (trip.welcome().unit() == 0 || trip.stopped()) return;
        trip.at(SyncStep.VISITS, 0, 0);
        LocalDate from = LocalDate.ofInstant(trip.welcome().serverNow().minus(BACK), ZoneOffset.UTC);
        TreeMap<LocalDate, String> there = new TreeMap<>(trip.centre().visitedDays(from));
        Map<LocalDate, String> here = trip.store().read(tables -> tables.syncLog().visited());
        there.entrySet().removeIf(day -> day.getValue().equals(here.get(day.getKey())));
        if (!there.isEmpty()) fetch(there, from);
    }

    /** The marks were told before the punches: what changes between is fetched again next time. */
    private void fetch(TreeMap<LocalDate, String> days, LocalDate from) {
        List<VisitedPunch> visits = trip.centre().visiting(days.firstKey(), days.lastKey().plusDays(1)).stream()
                .map(visit -> new VisitedPunch(visit.number(), visit.punch())).toList();
        Appended appended = trip.store().transact(tables -> {
            tables.syncLog().forgetVisits(from);
            return tables.inbox().visits(visits, days);
        });
        trip.tally().gotPunches(appended.fresh());
    }
}
