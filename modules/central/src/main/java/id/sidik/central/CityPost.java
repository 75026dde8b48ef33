package id.sidik.central;

import id.sidik.central.CentralException.Code;
import id.sidik.store.KeptPermit;
import id.sidik.store.Laptop;
import id.sidik.store.OutFact;
import id.sidik.store.PermitDeed;
import id.sidik.store.Store;
import id.sidik.store.SyncLog.OwnBatch;
import id.sidik.store.Tables;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Lays decisions of the city at the centre for a unit: facts of the unit from a laptop of the city. All of them or none.
 * Who decides sees at once whether it counts, so nothing of it waits in the outbox.
 */
public final class CityPost {
    private static final String PROGRAM = "SIDIK";

    private final Store store;
    private final CentreSettings admin;
    private final Clock clock;

    public CityPost(Store store, CentreSettings admin, Clock clock) {
        this.store = store;
        this.admin = admin;
        this.clock = clock;
    }

    /**
     * A decision about a permit that the centre has.
     *
     * @param stamp later than those of what it decides anew
     */
    public record Decision(PermitDeed deed, String person, YearMonth month, long stamp) {}

    /**
     * @param unit its code
     * @throws CentralException NOT_ALLOWED when the account is no administrator's, NAME when there is no such unit,
     *                          OTHER when the centre takes less than all
     */
    public void send(String unit, List<KeptPermit> permits) {
        send(unit, (tables, number) -> permits.stream().map(permit -> fact(tables, number, permit)).toList());
    }

    /** As {@link #send}. */
    public void decide(String unit, List<Decision> decisions) {
        send(unit, (tables, number) -> decisions.stream().map(each -> fact(tables, number, each)).toList());
    }

    private void send(String unit, BiFunction<Tables, Integer, List<CentralFact>> written) {
        int number;
        try (CityBook book = CityBook.open(admin)) {
            if (book.role() != Role.ADMIN) throw new CentralException(Code.NOT_ALLOWED, "not an administrator");
            number = book.unit(unit).orElseThrow(() -> new CentralException(Code.NAME, "there is no such unit"));
        }
        List<CentralFact> facts = store.read(tables -> written.apply(tables, number));
        try (Centre centre = Centre.open(admin)) {
            send(centre, facts);
        }
    }

    private static CentralFact fact(Tables tables, int unit, Decision decision) {
        PermitDeed deed = decision.deed();
        return new CentralFact(unit, "PERMIT_DEED", deed.id().toString(), deed.author().at(), deed.author().by(),
                Optional.of(decision.person()), Optional.of(decision.month().toString()), tables.permits().body(deed,
                        decision.stamp()));
    }

    private void send(Centre centre, List<CentralFact> facts) {
        Laptop laptop = store.read(Tables::laptop);
        Welcome welcome = centre.hello(laptop.id(), laptop.name(), PROGRAM, clock);
        centre.openBatch(welcome.lastBatch() + 1);
        if (!centre.pushFacts(facts).refused().isEmpty()) {
            centre.leaveBatch();
            throw new CentralException(Code.OTHER, "the centre did not take every decision");
        }
        BatchReceipt receipt = centre.closeBatch(BatchDigest.of(facts.stream().map(CityPost::sent).toList(), List
                .of()));
        store.transact(tables -> {
            tables.syncLog().own(new OwnBatch(receipt.number(), receipt.running()));
            tables.syncLog().reached(laptop.id(), receipt.number());
            return receipt;
        });
    }

    private static OutFact sent(CentralFact fact) {
        return new OutFact(0, fact.kind(), fact.id(), fact.madeAt(), fact.by(), fact.employee(), fact.month(), fact
                .body());
    }

    private static CentralFact fact(Tables tables, int unit, KeptPermit permit) {
        return new CentralFact(unit, "PERMIT", permit.id().toString(), permit.author().at(), permit.author().by(),
                Optional.of(permit.employee().value()), Optional.of(YearMonth.from(permit.permit().from()).toString()),
                tables.permits().body(permit));
    }
}
