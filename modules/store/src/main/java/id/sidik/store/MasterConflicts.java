package id.sidik.store;

import id.sidik.store.MasterConflict.Choice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Open conflicts, and the record of those that were decided. */
final class MasterConflicts {
    private static final String COLUMNS = """
            SELECT id, kind, key, version, body, removed, by_whom, changed_ms, seq FROM master_conflict
            """;

    private static final String RECORD = """
            INSERT INTO master_decision (id, kind, "row", ours, theirs, version, their_by, their_ms, choice, at_ms,
                                         by_whom, reason)
            VALUES (:id, :kind, :key, :ours, :theirs, :version, :theirBy, :theirMs, :choice, :at, :by, :reason)
            """;

    private final Handle handle;
    private final MasterRows rows;

    MasterConflicts(Handle handle, MasterRows rows) {
        this.handle = handle;
        this.rows = rows;
    }

    List<MasterConflict> list() {
        return handle.createQuery(COLUMNS + "ORDER BY id").map((row, context) -> conflict(row)).list();
    }

    Optional<MasterConflict> find(long id) {
        return handle.createQuery(COLUMNS + "WHERE id = :id").bind("id", id).map((row, context) -> conflict(row))
                .findOne();
    }

    private MasterConflict conflict(ResultSet row) throws SQLException {
        MasterRow theirs = new MasterRow(row.getString("kind"), row.getString("key"), row.getLong("version"),
                row.getString("body"), row.getBoolean("removed"), row.getString("by_whom"),
                Columns.instant(row, "changed_ms"), row.getLong("seq"));
        String ours = rows.here(MasterKind.of(theirs.kind()).orElseThrow(), theirs.key());
        return new MasterConflict(row.getLong("id"), ours, ours.equals(MasterRows.REMOVED), theirs);
    }

    void record(MasterConflict conflict, Choice choice, Authorship author) {
        MasterRow theirs = conflict.theirs();
        handle.createUpdate(RECORD).bind("id", UuidV7.at(author.at()).toString()).bind("kind", conflict.kind())
                .bind("key", conflict.key()).bind("ours", conflict.ours())
                .bind("theirs", theirs.removed() ? MasterRows.REMOVED : theirs.body())
                .bind("version", theirs.version()).bind("theirBy", theirs.by())
                .bind("theirMs", theirs.changedAt().toEpochMilli()).bind("choice", choice.name())
                .bind("at", author.at().toEpochMilli()).bind("by", author.by()).bind("reason", author.reason())
                .execute();
    }

    void close(long id) {
        handle.createUpdate("DELETE FROM master_conflict WHERE id = :id").bind("id", id).execute();
    }
}
