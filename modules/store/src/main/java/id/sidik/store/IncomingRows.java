package id.sidik.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** What came from the centre and is not kept yet. */
final class IncomingRows {
    private static final String PUT = """
            INSERT INTO incoming (stream, kind, key, body, made_ms, accepted_ms, laptop, version, removed, by_whom, seq,
                                  state, needs)
            VALUES (:stream, :kind, :key, :body, :made, :accepted, :laptop, :version, :removed, :by, :seq, :state, :needs)
            ON CONFLICT (stream, kind, key) DO UPDATE
            SET body = excluded.body, made_ms = excluded.made_ms, accepted_ms = excluded.accepted_ms,
                laptop = excluded.laptop, version = excluded.version, removed = excluded.removed,
                by_whom = excluded.by_whom, seq = excluded.seq, state = excluded.state, needs = excluded.needs
            WHERE excluded.version >= version
            """;

    private static final String DROP = """
            DELETE FROM incoming WHERE stream = :stream AND kind = :kind AND key = :key
            """;

    private static final String COLUMNS = """
            SELECT stream, kind, key, body, made_ms, accepted_ms, laptop, version, removed, by_whom, seq FROM incoming
            """;

    private static final String ASIDE = """
            SELECT kind, key, state, laptop FROM incoming ORDER BY id
            """;

    /** One of the two. */
    record Row(boolean fact, InFact asFact, MasterRow asMaster) {}

    private final Handle handle;

    IncomingRows(Handle handle) {
        this.handle = handle;
    }

    void put(InFact fact, Arrival state, String needs) {
        handle.createUpdate(PUT).bind("stream", "FACT").bind("kind", fact.kind()).bind("key", fact.key())
                .bind("body", fact.body()).bind("made", fact.madeAt().toEpochMilli())
                .bind("accepted", fact.acceptedAt().toEpochMilli()).bind("laptop", fact.laptop()).bind("version", 0)
                .bind("removed", false).bind("by", "").bind("seq", 0).bind("state", state.name())
                .bind("needs", needs).execute();
    }

    void put(MasterRow row, Arrival state, String needs) {
        handle.createUpdate(PUT).bind("stream", "MASTER").bind("kind", row.kind()).bind("key", row.key())
                .bind("body", row.body()).bind("made", row.changedAt().toEpochMilli())
                .bind("accepted", row.changedAt().toEpochMilli()).bind("laptop", "").bind("version", row.version())
                .bind("removed", row.removed()).bind("by", row.by()).bind("seq", row.seq())
                .bind("state", state.name()).bind("needs", needs).execute();
    }

    void drop(boolean fact, String kind, String key) {
        handle.createUpdate(DROP).bind("stream", fact ? "FACT" : "MASTER").bind("kind", kind).bind("key", key)
                .execute();
    }

    boolean anything() {
        return handle.createQuery("SELECT EXISTS (SELECT 1 FROM incoming)").mapTo(Boolean.class).one();
    }

    List<Row> needing(String needs) {
        return handle.createQuery(COLUMNS + "WHERE needs = :needs ORDER BY id").bind("needs", needs)
                .map((row, context) -> row(row)).list();
    }

    List<Row> all() {
        return handle.createQuery(COLUMNS + "ORDER BY id").map((row, context) -> row(row)).list();
    }

    List<Aside> aside() {
        return handle.createQuery(ASIDE).map((row, context) -> new Aside(row.getString("kind"), row.getString("key"),
                Arrival.valueOf(row.getString("state")), row.getString("laptop"))).list();
    }

    private static Row row(ResultSet row) throws SQLException {
        InFact fact = new InFact(row.getString("kind"), row.getString("key"), row.getString("body"),
                Columns.instant(row, "made_ms"), Columns.instant(row, "accepted_ms"), row.getString("laptop"));
        Instant changed = Columns.instant(row, "made_ms");
        return new Row(row.getString("stream").equals("FACT"), fact, new MasterRow(fact.kind(), fact.key(),
                row.getLong("version"), fact.body(), row.getBoolean("removed"), row.getString("by_whom"), changed,
                row.getLong("seq")));
    }
}
