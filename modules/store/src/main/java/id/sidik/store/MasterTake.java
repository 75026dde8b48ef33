package id.sidik.store;

import org.jdbi.v3.core.Handle;

/** Decides what becomes of a row of the centre: it is kept, known, or beside a change of ours and so a conflict. */
final class MasterTake {
    private static final String UNSENT = """
            SELECT EXISTS (SELECT 1 FROM proposal WHERE kind = :kind AND key = :key)
                OR EXISTS (SELECT 1 FROM outbox_refused WHERE stream = 'MASTER' AND kind = :kind AND key = :key)
            """;

    private static final String CONFLICT = """
            INSERT INTO master_conflict (kind, key, version, body, removed, by_whom, changed_ms, seq)
            VALUES (:kind, :key, :version, :body, :removed, :by, :changed, :seq)
            ON CONFLICT (kind, key) DO UPDATE
            SET version = excluded.version, body = excluded.body, removed = excluded.removed,
                by_whom = excluded.by_whom, changed_ms = excluded.changed_ms, seq = excluded.seq
            WHERE excluded.version > version
            """;

    private static final String OPEN = """
            SELECT EXISTS (SELECT 1 FROM master_conflict WHERE kind = :kind AND key = :key)
            """;

    private final Handle handle;
    private final MasterRows rows;

    MasterTake(Handle handle, SyncSql sql) {
        this.handle = handle;
        this.rows = new MasterRows(handle, sql);
    }

    /** The gate is shut. */
    Arrival take(MasterRow row) {
        MasterRows.State state = rows.state(row.kind(), row.key());
        if (state.version() >= row.version()) return Arrival.KNOWN;
        boolean ours = MasterKind.of(row.kind()).map(kind -> isOurs(kind, row, state)).orElse(false);
        if (ours) return conflict(row);
        Arrival arrival = rows.applyReadable(row);
        if (arrival == Arrival.APPLIED) settled(row.kind(), row.key());
        return arrival;
    }

    /** A row that came with the program is no change of ours, nor is one that tells the same. */
    private boolean isOurs(MasterKind kind, MasterRow row, MasterRows.State state) {
        if (asked(OPEN, row)) return true;
        if (!asked(UNSENT, row) || kind.city() && state.version() == 0) return false;
        String here = rows.here(kind, row.key());
        return !rows.same(here, state.removed() ? MasterRows.REMOVED : state.body())
                && !rows.same(here, row.removed() ? MasterRows.REMOVED : row.body());
    }

    private boolean asked(String question, MasterRow row) {
        return handle.createQuery(question).bind("kind", row.kind()).bind("key", row.key()).mapTo(Boolean.class).one();
    }

    Arrival conflict(MasterRow theirs) {
        handle.createUpdate(CONFLICT).bind("kind", theirs.kind()).bind("key", theirs.key())
                .bind("version", theirs.version()).bind("body", theirs.body()).bind("removed", theirs.removed())
                .bind("by", theirs.by()).bind("changed", theirs.changedAt().toEpochMilli())
                .bind("seq", theirs.seq()).execute();
        return Arrival.CONFLICT;
    }

    /** Both sides are the same: there is nothing to propose. */
    void settled(String kind, String key) {
        for (String sql : java.util.List.of("DELETE FROM proposal WHERE kind = :kind AND key = :key",
                "DELETE FROM outbox_refused WHERE stream = 'MASTER' AND kind = :kind AND key = :key"))
            handle.createUpdate(sql).bind("kind", kind).bind("key", key).execute();
    }
}
