package id.sidik.store;

import id.sidik.domain.MachineId;
import id.sidik.domain.Punch;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * What waits to be sent to the centre. Rows get here by triggers of the file, in the transaction that keeps the fact:
 * there is no way to keep one and forget the other. A refused row stands aside, so that nothing waits behind it.
 */
public final class OutboxTable {
    private static final String COUNT = """
            SELECT (SELECT count(*) FROM outbox) AS facts, (SELECT count(*) FROM outbox_punch) AS punches,
                   (SELECT count(*) FROM proposal WHERE kind NOT IN ('HOLIDAY', 'RAMADAN', 'REGULATION')) AS proposals,
                   (SELECT count(*) FROM outbox_refused) AS refused
            """;

    private static final String SENT = """
            DELETE FROM outbox WHERE seq IN (SELECT value FROM json_each(:seqs))
            """;

    private static final String REFUSE = """
            INSERT INTO outbox_refused (stream, kind, key, shown, code, why)
            VALUES (:stream, :kind, :key, :shown, :code, :why)
            ON CONFLICT (stream, kind, key) DO UPDATE SET code = excluded.code, why = excluded.why
            """;

    private static final String REFUSE_FACT = """
            INSERT INTO outbox_refused (stream, kind, key, shown, code, why)
            SELECT 'FACT', kind, key, :shown, :code, :why FROM outbox WHERE seq = :seq
            ON CONFLICT (stream, kind, key) DO UPDATE SET code = excluded.code, why = excluded.why
            """;

    private static final String REFUSED = """
            SELECT id, stream, kind, shown, code, why FROM outbox_refused ORDER BY id
            """;

    private static final List<String> RETRY = List.of("""
            INSERT INTO outbox (kind, key) SELECT kind, key FROM outbox_refused WHERE stream = 'FACT' ORDER BY id
            """, """
            INSERT INTO outbox_punch (badge, at)
            SELECT json_extract(key, '$[0]'), json_extract(key, '$[1]') FROM outbox_refused WHERE stream = 'PUNCH'
            ON CONFLICT DO NOTHING
            """, """
            INSERT INTO proposal (kind, key) SELECT kind, key FROM outbox_refused WHERE stream = 'MASTER'
            ON CONFLICT DO NOTHING
            """, "DELETE FROM outbox_refused");

    private final Handle handle;
    private final SyncShapes shapes;

    OutboxTable(Handle handle, SyncShapes shapes) {
        this.handle = handle;
        this.shapes = shapes;
    }

    public OutboxCount count() {
        return handle.createQuery(COUNT).map((row, context) -> new OutboxCount(row.getLong("facts"),
                row.getLong("punches"), row.getLong("proposals"), row.getLong("refused"))).one();
    }

    /**
     * Facts in the order in which they were kept, then punches by person and time.
     *
     * @param after where the reading before ended: what is still on its way is not read twice
     * @param rows  at most so many
     * @param bytes the bodies of the facts together at most so many characters; one fact alone may weigh more
     */
    public OutLoad next(OutPlace after, int rows, long bytes) {
        List<OutFact> facts = new OutboxFacts(handle, new SyncSql(shapes.of(handle)), after.fact(), rows, bytes)
                .read();
        OutPlace behind = facts.isEmpty()
                ? after
                : new OutPlace(facts.getLast().seq(), after.badge(), after.at());
        if (facts.size() == rows) return new OutLoad(facts, List.of(), behind);
        OutboxPunches.Found found = new OutboxPunches(handle.getConnection()).read(behind, rows - facts.size());
        return new OutLoad(facts, found.punches(), found.place());
    }

    /**
     * The oldest, in the order in which they were kept.
     *
     * @param rows  at most so many
     * @param bytes the bodies together at most so many characters; one fact alone may weigh more
     */
    public List<OutFact> facts(int rows, long bytes) {
        return new OutboxFacts(handle, new SyncSql(shapes.of(handle)), 0, rows, bytes).read();
    }

    /** At most so many, by person and time. */
    public List<Punch> punches(int rows) {
        return new OutboxPunches(handle.getConnection()).read(OutPlace.START, rows).punches();
    }

    /** The centre has them. */
    public void sentFacts(List<Long> seqs) {
        handle.createUpdate(SENT).bind("seqs", OutboxFacts.numbers(seqs)).execute();
    }

    /** The centre has them. */
    public void sentPunches(List<Punch> punches) {
        new OutboxPunches(handle.getConnection()).sent(punches);
    }

    /** Puts a fact aside. @param why in the centre's words, naming nobody */
    public void refused(OutFact fact, String code, String why) {
        handle.createUpdate(REFUSE_FACT).bind("seq", fact.seq()).bind("shown", fact.key()).bind("code", code)
                .bind("why", why).execute();
        sentFacts(List.of(fact.seq()));
    }

    /** Puts a punch aside. @param why in the centre's words, naming nobody */
    public void refused(Punch punch, String code, String why) {
        OutboxPunches punches = new OutboxPunches(handle.getConnection());
        refuse("PUNCH", "PUNCH", punches.key(punch), punch.machine() + " " + punch.pin() + " " + punch.at(), code, why);
        punches.sent(List.of(punch));
    }

    void refuse(String stream, String kind, String key, String shown, String code, String why) {
        handle.createUpdate(REFUSE).bind("stream", stream).bind("kind", kind).bind("key", key).bind("shown", shown)
                .bind("code", code).bind("why", why).execute();
    }

    /** What this machine told and what was done at it is never sent: it is made up. It stays where it is kept. */
    public void leaveOut(MachineId machine) {
        String serial = machine.serial();
        String number = "(SELECT id FROM machine WHERE serial = :serial)";
        leave("outbox_punch WHERE badge IN (SELECT id FROM badge WHERE machine = " + number + ")", serial);
        for (SyncKind kind : SyncCatalogue.FACTS)
            if (shapes.of(handle).get(kind.table()).has("machine"))
                leave("outbox WHERE kind = '" + kind.name() + "' AND key IN (SELECT " + kind.localKey("t") + " FROM "
                        + kind.table() + " t WHERE t.machine = " + number + ")", serial);
        leave("proposal WHERE key = :serial OR instr(key, '\"' || :serial || '\"') > 0", serial);
    }

    private void leave(String rows, String serial) {
        handle.createUpdate("DELETE FROM " + rows).bind("serial", serial).execute();
    }

    /** Oldest first. */
    public List<RefusedRow> refused() {
        return handle.createQuery(REFUSED).map((row, context) -> new RefusedRow(row.getLong("id"),
                row.getString("stream"), row.getString("kind"), row.getString("shown"), row.getString("code"),
                row.getString("why"))).list();
    }

    /** Everything that was refused is sent once more. */
    public void retryRefused() {
        RETRY.forEach(handle::execute);
    }

    /**
     * Every fact and punch that is here is sent once more, also what came from other laptops, and everything is asked
     * for again: the centre was restored from an older backup. What it still has it knows by its key. Master data:
     * {@link MasterSync#proposeAll}.
     */
    public void requeueAll() {
        List.of("DELETE FROM outbox_refused", "DELETE FROM outbox", "DELETE FROM outbox_punch",
                "INSERT INTO outbox_punch (badge, at) SELECT badge, at FROM punch ORDER BY badge, at")
                .forEach(handle::execute);
        for (SyncKind kind : SyncCatalogue.FACTS)
            handle.execute("INSERT INTO outbox (kind, key) SELECT '" + kind.name() + "', " + kind.localKey("t")
                    + " FROM " + kind.table() + " t" + (shapes.of(handle).get(kind.table()).rowid()
                            ? " ORDER BY rowid"
                            : ""));
        handle.execute("DELETE FROM sync_cursor");
        handle.execute("DELETE FROM sync_visit");
        handle.execute("UPDATE sync_state SET master_seq = 0");
    }
}
