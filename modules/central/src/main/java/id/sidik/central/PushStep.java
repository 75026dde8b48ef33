package id.sidik.central;

import id.sidik.central.CentralException.Code;
import id.sidik.central.Pushed.Refused;
import id.sidik.domain.Punch;
import id.sidik.store.OutFact;
import id.sidik.store.OutLoad;
import id.sidik.store.OutPlace;
import id.sidik.store.OutboxCount;
import id.sidik.store.OutboxTable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Brings the outbox to the centre, batch by batch. A batch is numbered, and it is one transaction there; here it leaves
 * the outbox only when the centre's receipt fits what was sent. That happens while the next one travels: after a crash
 * anywhere between, the same rows go again under another number and are known.
 */
final class PushStep {
    private static final long BYTES = 6 << 20;
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final SyncTrip trip;

    PushStep(SyncTrip trip) {
        this.trip = trip;
    }

    /** What became of a batch, without the rows that another laptop had told before. */
    private record Sent(OutLoad load, List<Refused> facts, List<Refused> punches, BatchReceipt receipt) {}

    void go() {
        OutboxCount count = trip.store().read(tables -> tables.outbox().count());
        long total = count.facts() + count.punches();
        long done = 0;
        try (StoreLane lane = new StoreLane()) {
            OutPlace place = OutPlace.START;
            CompletableFuture<OutLoad> next = ahead(lane, place);
            while (!trip.stopped()) {
                trip.at(SyncStep.PUSHING, done, total);
                OutLoad load = StoreLane.of(next);
                if (load.rows() == 0 && place.equals(OutPlace.START)) return;
                place = load.rows() == 0 ? OutPlace.START : load.until(); // once more: what was kept meanwhile
                next = ahead(lane, place);
                if (load.rows() > 0) push(load, lane);
                done += load.rows();
            }
        }
    }

    private CompletableFuture<OutLoad> ahead(StoreLane lane, OutPlace after) {
        int most = most();
        return lane.ask(() -> trip.store().read(tables -> tables.outbox().next(after, most, BYTES)));
    }

    private int most() {
        return Math.min(trip.tally().pace().rows(), trip.welcome().batchRows());
    }

    private void push(OutLoad load, StoreLane lane) {
        long begin = System.nanoTime();
        Sent sent = send(load);
        lane.tell(() -> keep(sent));
        trip.tally().pace(trip.tally().pace().after(Duration.ofNanos(System.nanoTime() - begin), load.rows()));
    }

    private Sent send(OutLoad load) {
        long number = trip.own().number() + 1;
        Centre centre = trip.centre();
        if (centre.openBatch(number) instanceof OpenedBatch.Closed)
            throw new CentralException(Code.BUSY, "another program on this laptop has closed batch " + number);
        Pushed facts = load.facts().isEmpty()
                ? Pushed.none()
                : centre.pushFacts(load.facts().stream().map(this::travelling).toList());
        Pushed punches = load.punches().isEmpty() ? Pushed.none() : centre.pushPunches(load.punches());
        BatchReceipt receipt = centre.closeBatch(BatchDigest.of(load.facts(), load.punches()));
        if (!RunningHash.fits(trip.own().hash(), receipt))
            throw new CentralException(Code.MISCOUNTED, "batch " + number);
        trip.closed(receipt);
        List<Refused> refused = facts.refused().stream().filter(each -> !stands(load, each)).toList();
        trip.tally().sent(receipt, facts.refused().size() - refused.size());
        return new Sent(load, refused, punches.refused(), receipt);
    }

    private CentralFact travelling(OutFact fact) {
        return new CentralFact(trip.welcome().unit(), fact.kind(), fact.key(), fact.madeAt(), fact.by(),
                fact.employee(), fact.month(), fact.body());
    }

    /** What was acknowledged leaves the outbox, in one transaction with our place in the sequence of batches. */
    private void keep(Sent sent) {
        List<OutFact> facts = sent.load().facts();
        List<Punch> punches = sent.load().punches();
        trip.store().transact(tables -> {
            OutboxTable outbox = tables.outbox();
            outbox.sentFacts(taken(facts, sent.facts()).stream().map(OutFact::seq).toList());
            outbox.sentPunches(taken(punches, sent.punches()));
            for (Refused each : sent.facts())
                outbox.refused(facts.get(each.index()), RowRefusal.code(each.why()), each.why().name());
            for (Refused each : sent.punches())
                outbox.refused(punches.get(each.index()), RowRefusal.code(each.why()), each.why().name());
            trip.keep(tables, sent.receipt());
            return tables;
        });
    }

    /**
     * A fact that is named by what it tells (a download by its bytes, a line of a machine's own log) is the same on
     * every laptop, although each says for itself when it came: the first to arrive stands, and the other is known.
     */
    private static boolean stands(OutLoad load, Refused refused) {
        return refused.why() == Pushed.Why.DIFFERENT && !UUID.matcher(load.facts().get(refused.index()).key())
                .matches();
    }

    private static <R> List<R> taken(List<R> rows, List<Refused> refused) {
        if (refused.isEmpty()) return rows;
        Map<Integer, Refused> left = refused.stream()
                .collect(Collectors.toMap(Refused::index, Function.identity(), (one, _) -> one));
        List<R> taken = new ArrayList<>(rows.size());
        for (int index = 0; index < rows.size(); index++)
            if (Optional.ofNullable(left.get(index)).isEmpty()) taken.add(rows.get(index));
        return taken;
    }
}
