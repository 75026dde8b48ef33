package id.sidik.central;

import id.sidik.store.Arrival;

/** The counts of a run while it still counts. */
final class SyncTally {
    private long punches;
    private long facts;
    private long known;
    private long refused;
    private long proposals;
    private long conflicts;
    private long gotPunches;
    private long gotFacts;
    private long gotMasters;
    private long waiting;
    private boolean restored;
    private boolean copied;
    private long steps;
    private BatchPace pace = BatchPace.first();

    BatchPace pace() {
        return pace;
    }

    void pace(BatchPace next) {
        pace = next;
    }

    /** Grows with everything that is behind us, so that a run over a bad line knows whether it gets on. */
    long steps() {
        return steps;
    }

    void restored() {
        restored = true;
    }

    void copied() {
        copied = true;
    }

    boolean wasCopied() {
        return copied;
    }

    boolean wasRestored() {
        return restored;
    }

    /** @param standing rows that were left out because another laptop had told the same before */
    void sent(BatchReceipt receipt, long standing) {
        steps++;
        punches += receipt.punches();
        facts += receipt.facts();
        known += receipt.known() + standing;
        refused += receipt.refused() - standing;
    }

    void proposed() {
        steps++;
        proposals++;
    }

    void refused() {
        refused++;
    }

    /** @param added rows that wait for a decision since this run */
    void conflicts(long added) {
        conflicts = Math.max(0, added);
    }

    void gotPunches(long fresh) {
        steps++;
        gotPunches += fresh;
    }

    void gotFact(Arrival arrival) {
        if (arrival == Arrival.APPLIED) gotFacts++;
        else
            told(arrival);
    }

    void gotMaster(Arrival arrival) {
        steps++;
        if (arrival == Arrival.APPLIED) gotMasters++;
        else
            told(arrival);
    }

    private void told(Arrival arrival) {
        switch (arrival) {
            case WAITS, UNREADABLE, CLASH -> waiting++;
            case APPLIED, KNOWN, CONFLICT -> {
                // nothing that waits; conflicts are counted once, at the end
            }
        }
    }

    SyncCounts counts() {
        return new SyncCounts(punches, facts, known, refused, proposals, conflicts, gotPunches, gotFacts, gotMasters,
                waiting);
    }
}
