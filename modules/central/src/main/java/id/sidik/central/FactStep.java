package id.sidik.central;

import java.util.stream.Collectors;
import java.util.Set;
import id.sidik.store.Tables;
import id.sidik.domain.Punch;
import id.sidik.store.Appended;
import id.sidik.store.Arrival;
import id.sidik.store.InFact;
import java.util.ArrayList;
import java.util.List;

/**
 * Fetches what other laptops of the unit, and the city for this unit, have brought: batch by batch of each laptop in
 * its own order, so that nothing that was committed late is ever passed over.
 */
final class FactStep {
    private static final int ROWS = 20_000;

    private final SyncTrip trip;

    FactStep(SyncTrip trip) {
        this.trip = trip;
    }

    /** Some whole batches of one laptop. */
    private record Portion(String laptop, String name, boolean city, long until, List<InFact> facts,
            List<Punch> punches) {
        int rows() {
            return facts.size() + punches.size();
        }
    }

    void go() {
        trip.store().transact(tables -> tables.inbox().retry()); // what an older program could not read, this one may
        List<BatchReceipt> batches = batches();
        while (!batches.isEmpty() && !trip.stopped()) {
            fetch(batches);
            batches = batches();
        }
    }

    private List<BatchReceipt> batches() {
        return trip.centre().batchesOfOthers(trip.store().read(tables -> tables.syncLog().cursors()));
    }

    private void fetch(List<BatchReceipt> batches) {
        long total = batches.stream().mapToLong(each -> (long) each.facts() + each.punches()).sum();
        long done = 0;
        Portion portion = new Portion("", "", false, 0, new ArrayList<>(), new ArrayList<>());
        for (BatchReceipt batch : batches) {
            if (trip.stopped()) break;
            trip.at(SyncStep.FACTS, done, total);
            if (!portion.laptop().isEmpty() && (portion.rows() >= ROWS || !portion.laptop().equals(batch.laptop()))) {
                keep(portion);
                portion = new Portion("", "", false, 0, new ArrayList<>(), new ArrayList<>());
            }
            portion = with(portion, batch);
            done += (long) batch.facts() + batch.punches();
        }
        if (!portion.laptop().isEmpty()) keep(portion);
    }

    private Portion with(Portion portion, BatchReceipt batch) {
        if (batch.facts() > 0)
            trip.centre().facts(batch).forEach(fact -> portion.facts().add(arriving(fact, batch)));
        if (batch.punches() > 0) portion.punches().addAll(trip.centre().punches(batch));
        return new Portion(batch.laptop(), batch.laptopName(), batch.ofCity(), batch.number(), portion.facts(), portion
                .punches());
    }

    private static InFact arriving(CentralFact fact, BatchReceipt batch) {
        return new InFact(fact.kind(), fact.id(), fact.body(), fact.madeAt(), batch.acceptedAt(), batch.laptop());
    }

    /** The rows and the laptop's cursor in one transaction: after a crash the portion comes again and is known. */
    private void keep(Portion portion) {
        List<Arrival> arrivals = new ArrayList<>();
        Appended appended = trip.store().transact(tables -> {
            tables.origins().named(portion.laptop(), portion.name(), portion.city());
            arrivals.addAll(kept(tables, portion.facts()));
            Appended punches = tables.inbox().punches(portion.punches());
            tables.syncLog().reached(portion.laptop(), portion.until());
            return punches;
        });
        arrivals.forEach(trip.tally()::gotFact);
        trip.tally().gotPunches(appended.fresh());
    }

    /** What waited for a later one of the portion is kept with that one, and waits no more. */
    private static List<Arrival> kept(Tables tables, List<InFact> facts) {
        List<Arrival> first = facts.stream().map(tables.inbox()::fact).toList();
        if (!first.contains(Arrival.WAITS)) return first;
        Set<String> waiting = tables.inbox().aside().stream().map(row -> row.kind() + " " + row.key()).collect(
                Collectors
                        .toSet());
        List<Arrival> last = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            boolean settled = first.get(i) == Arrival.WAITS && !waiting.contains(facts.get(i).kind() + " " + facts.get(
                    i)
                    .key());
            last.add(settled ? Arrival.APPLIED : first.get(i));
        }
        return last;
    }
}
