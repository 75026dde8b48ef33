package id.sidik.central;

import id.sidik.store.Appended;
import id.sidik.store.VisitedPunch;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Fetches the punches of own people on machines of other units: all of the last weeks each time, because a machine's
 * log may reach its unit late.
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
        List<VisitedPunch> visits = trip.centre().visiting(from).stream()
                .map(visit -> new VisitedPunch(visit.number(), visit.punch())).toList();
        if (visits.isEmpty()) return;
        Appended appended = trip.store().transact(tables -> tables.inbox().visits(visits));
        trip.tally().gotPunches(appended.fresh());
    }
}
