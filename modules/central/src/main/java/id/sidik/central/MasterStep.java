package id.sidik.central;

import id.sidik.store.Arrival;
import id.sidik.store.CityUnit;
import id.sidik.store.MasterRow;
import id.sidik.store.Tables;
import java.util.List;
import java.util.function.LongFunction;

/** Fetches the master rows that changed since the last one that is here: the unit's own, and the city's. */
final class MasterStep {
    /** The city's rows are numbered apart; their place is kept beside those of the laptops. */
    static final String CITY = "city";
    private static final int AT_ONCE = 500;

    private final SyncTrip trip;

    MasterStep(SyncTrip trip) {
        this.trip = trip;
    }

    /** Where a place among the numbers is kept. */
    private interface Place {
        void keep(Tables tables, long seq);
    }

    void go() {
        List<CityUnit> units = trip.centre().units();
        trip.store().transact(tables -> {
            tables.cityUnits().replace(units);
            return units;
        });
        fetch(seq -> trip.centre().masters(seq, AT_ONCE), trip.store().read(tables -> tables.syncLog().masterSeq()),
                (tables, seq) -> tables.syncLog().masterSeq(seq));
        if (trip.welcome().unit() == 0) return;
        fetch(seq -> trip.centre().cityMasters(seq, AT_ONCE),
                trip.store().read(tables -> tables.syncLog().cursors().getOrDefault(CITY, 0L)),
                (tables, seq) -> tables.syncLog().reached(CITY, seq));
    }

    private void fetch(LongFunction<List<CentralMaster>> asking, long since, Place place) {
        long seq = since;
        long done = 0;
        while (!trip.stopped()) {
            trip.at(SyncStep.MASTERS, done, 0);
            List<CentralMaster> rows = asking.apply(seq);
            if (rows.isEmpty()) return;
            long last = rows.getLast().seq();
            List<Arrival> arrivals = trip.store().transact(tables -> {
                List<Arrival> each = rows.stream().map(MasterStep::kept).map(tables.masters()::take).toList();
                place.keep(tables, last);
                return each;
            });
            arrivals.forEach(trip.tally()::gotMaster);
            seq = last;
            done += rows.size();
        }
    }

    static MasterRow kept(CentralMaster row) {
        return new MasterRow(row.kind(), row.key(), row.version(), row.body(), row.removed(), row.by(),
                row.changedAt(), row.seq());
    }
}
