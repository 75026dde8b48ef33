package id.sidik.store;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** How far this laptop and the centre are with each other, and when they met. */
public final class SyncLog {
    private static final String REACHED = """
            INSERT INTO sync_cursor (laptop, batch) VALUES (:laptop, :batch)
            ON CONFLICT (laptop) DO UPDATE SET batch = max(batch, excluded.batch)
            """;

    private static final String SENT = """
            INSERT INTO sync_cursor (laptop, batch) VALUES (:laptop, :batch)
            ON CONFLICT (laptop) DO UPDATE SET batch = excluded.batch WHERE batch = excluded.batch - 1
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

    /**
     * Our own batch is here, as we have just sent it. One before it that is not here (another copy of this folder sent
     * it, or this folder before it was restored) is still asked for.
     */
    public void sent(String laptop, long batch) {
        handle.createUpdate(SENT).bind("laptop", laptop).bind("batch", batch).execute();
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

    /** The word for this meeting: made, or the one of a meeting that did not come to an end. Needs a transaction. */
    public MeetingWord word() {
        String known = handle.createQuery("SELECT known FROM sync_state").mapTo(String.class).one();
        handle.createUpdate("UPDATE sync_state SET fresh = :fresh WHERE fresh = ''")
                .bind("fresh", MeetingWord.number(known) + 1 + ":" + UUID.randomUUID()).execute();
        return handle.createQuery("SELECT known, fresh FROM sync_state").map((row, context) -> new MeetingWord(row
                .getString("known"), row.getString("fresh"))).one();
    }

    /** The centre holds {@code word} now. When another program of this laptop is further, it stays so. */
    public void agreed(String word) {
        handle.createUpdate("UPDATE sync_state SET known = fresh, fresh = '' WHERE fresh = :word").bind("word", word)
                .execute();
    }

    /**
     * The centre holds a word that is strange here: from now on it is the known one.
     *
     * @return false when it is not strange, because another program of this laptop has left it meanwhile
     */
    public boolean adopt(String word) {
        return handle.createUpdate("UPDATE sync_state SET known = :word, fresh = '' WHERE :word NOT IN (known, fresh)")
                .bind("word", word).execute() > 0;
    }

    /** The centre's marks of days with punches on other units' machines that are here, with everybody named. */
    public Map<LocalDate, String> visited() {
        Map<LocalDate, String> marks = new TreeMap<>();
        handle.createQuery("SELECT day, mark FROM sync_visit")
                .map((row, context) -> marks.put(Columns.day(row, "day"), row.getString("mark"))).list();
        return marks;
    }

    /** To be set in the transaction that keeps the punches of that day. */
    public void visited(LocalDate day, String mark) {
        handle.createUpdate("INSERT OR REPLACE INTO sync_visit (day, mark) VALUES (:day, :mark)").bind("day", day
                .toString())
                .bind("mark", mark).execute();
    }

    /** Days before are no longer asked for. */
    public void forgetVisits(LocalDate before) {
        handle.createUpdate("DELETE FROM sync_visit WHERE day < :before").bind("before", before.toString()).execute();
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
