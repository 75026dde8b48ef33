package id.sidik.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** How far this laptop and the centre are with each other, and when they met. */
public final class SyncLog {
    private static final String REACHED = """
            INSERT INTO sync_cursor (laptop, batch) VALUES (:laptop, :batch)
            ON CONFLICT (laptop) DO UPDATE SET batch = max(batch, excluded.batch)
            """;

    private static final String ADD = """
            INSERT INTO sync_run (started_ms, ended_ms, outcome, sent, received, refused, conflicts, drift_ms)
            VALUES (:started, :ended, :outcome, :sent, :received, :refused, :conflicts, :drift)
            """;

    private static final String RUNS = """
            SELECT started_ms, ended_ms, outcome, sent, received, refused, conflicts, drift_ms FROM sync_run
            ORDER BY id DESC LIMIT :most
            """;

    /** Our own last batch that the centre has closed. @param hash its running hash, blank before the first */
    public record OwnBatch(long number, String hash) {}

    private final Handle handle;

    SyncLog(Handle handle) {
        this.handle = handle;
    }

    /** The last batch of each other laptop, by UUID, of which everything is here or put aside. */
    public Map<String, Long> cursors() {
        Map<String, Long> cursors = new LinkedHashMap<>();
        handle.createQuery("SELECT laptop, batch FROM sync_cursor")
                .map((row, context) -> cursors.put(row.getString("laptop"), row.getLong("batch"))).list();
        return cursors;
    }

    /** To be set in the transaction that keeps the batch's rows. A cursor never goes back. */
    public void reached(String laptop, long batch) {
        handle.createUpdate(REACHED).bind("laptop", laptop).bind("batch", batch).execute();
    }

    /** The number of the last change of master data that is here, 0 before the first. */
    public long masterSeq() {
        return handle.createQuery("SELECT master_seq FROM sync_state").mapTo(Long.class).one();
    }

    /** To be set in the transaction that keeps the row. */
    public void masterSeq(long seq) {
        handle.createUpdate("UPDATE sync_state SET master_seq = max(master_seq, :seq)").bind("seq", seq).execute();
    }

    public OwnBatch own() {
        return handle.createQuery("SELECT batch, hash FROM sync_state")
                .map((row, context) -> new OwnBatch(row.getLong("batch"), row.getString("hash"))).one();
    }

    /** To be set in the transaction that takes the batch's rows out of the outbox. May go back after a restore. */
    public void own(OwnBatch last) {
        handle.createUpdate("UPDATE sync_state SET batch = :batch, hash = :hash").bind("batch", last.number())
                .bind("hash", last.hash()).execute();
    }

    public void add(SyncRun run) {
        handle.createUpdate(ADD).bind("started", run.started().toEpochMilli()).bind("ended", run.ended().toEpochMilli())
                .bind("outcome", run.outcome()).bind("sent", run.sent()).bind("received", run.received())
                .bind("refused", run.refused()).bind("conflicts", run.conflicts())
                .bind("drift", Columns.orNull(run.driftMillis())).execute();
    }

    /** Newest first. */
    public List<SyncRun> runs(int most) {
        return handle.createQuery(RUNS).bind("most", most).map((row, context) -> new SyncRun(
                Columns.instant(row, "started_ms"), Columns.instant(row, "ended_ms"), row.getString("outcome"),
                row.getLong("sent"), row.getLong("received"), row.getLong("refused"), row.getLong("conflicts"),
                Columns.optionalLong(row, "drift_ms"))).list();
    }
}
