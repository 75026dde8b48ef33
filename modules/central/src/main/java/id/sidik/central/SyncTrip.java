package id.sidik.central;

import id.sidik.domain.MachineId;
import id.sidik.store.Laptop;
import id.sidik.store.Store;
import id.sidik.store.SyncLog.OwnBatch;
import id.sidik.store.Tables;
import java.util.Set;

/** One conversation of a run: what its steps share. */
final class SyncTrip {
    private final Store store;
    private final SyncWatch watch;
    private final SyncTally tally;
    private final String operator;
    private final Laptop laptop;
    private final Set<MachineId> without;
    private final Centre centre;
    private final Welcome welcome;
    private OwnBatch own;
    private boolean sentAgain;

    /** What stays the same when the line is lost and another one is opened. */
    record Errand(Store store, String operator, Laptop laptop, SyncWatch watch, SyncTally tally,
            Set<MachineId> without) {}

    SyncTrip(Errand errand, Centre centre, Welcome welcome) {
        store = errand.store();
        watch = errand.watch();
        tally = errand.tally();
        operator = errand.operator();
        laptop = errand.laptop();
        without = errand.without();
        this.centre = centre;
        this.welcome = welcome;
        own = new OwnBatch(welcome.lastBatch(), welcome.running());
    }

    Store store() {
        return store;
    }

    /** This laptop's id. */
    String laptop() {
        return laptop.id();
    }

    String operator() {
        return operator;
    }

    Centre centre() {
        return centre;
    }

    Welcome welcome() {
        return welcome;
    }

    SyncTally tally() {
        return tally;
    }

    /** Our last batch that the centre has closed. */
    OwnBatch own() {
        return own;
    }

    /**
     * Compares where both sides are in our sequence of batches. Where the centre is further, an acknowledgement was
     * lost, and what waits goes again. Where it is behind, or ties its batches otherwise, it was restored from an older
     * backup: everything goes again.
     */
    void agree() {
        OwnBatch ours = store.read(tables -> tables.syncLog().own());
        if (!own.equals(ours) && (ours.number() > 0 || own.number() > 0)) agree(ours);
        store.transact(tables -> {
            without.forEach(tables.outbox()::leaveOut);
            return tables;
        });
    }

    private void agree(OwnBatch ours) {
        boolean restored = own.number() < ours.number()
                || own.number() == ours.number() && !own.hash().equals(ours.hash());
        store.transact(tables -> {
            if (restored) sendEverythingAgain(tables);
            tables.syncLog().own(own);
            return tables;
        });
    }

    /** The centre was restored from an older backup. To be called in a transaction. */
    void sendEverythingAgain(Tables tables) {
        if (sentAgain) return;
        tables.outbox().requeueAll();
        tables.masters().proposeAll();
        sentAgain = true;
        tally.restored();
    }

    /** The centre has closed our batch: the next one has the number behind it. */
    void closed(BatchReceipt receipt) {
        own = new OwnBatch(receipt.number(), receipt.running());
    }

    /** Notes a closed batch; to be called in the transaction that takes its rows out of the outbox. */
    void keep(Tables tables, BatchReceipt receipt) {
        tables.syncLog().own(new OwnBatch(receipt.number(), receipt.running()));
        tables.syncLog().sent(laptop.id(), receipt.number());
    }

    boolean stopped() {
        return watch.stopRequested() || Thread.currentThread().isInterrupted();
    }

    void at(SyncStep step, long done, long total) {
        watch.at(step, done, total);
    }
}
