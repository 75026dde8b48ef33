package id.sidik.store;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** Master rows as they are here, as bodies, and what the centre was last seen to have of them. */
final class MasterRows {
    static final String REMOVED = "{}";

    private static final String STATE = """
            SELECT version, body, removed FROM master_state WHERE kind = :kind AND key = :key
            """;

    private static final String SEEN = """
            INSERT INTO master_state (kind, key, version, body, removed) VALUES (:kind, :key, :version, :body, :removed)
            ON CONFLICT (kind, key) DO UPDATE
            SET version = excluded.version, body = excluded.body, removed = excluded.removed
            """;

    /** Nothing and null are the same. */
    private static final String SAME = """
            SELECT NOT EXISTS (SELECT fullkey, atom FROM json_tree(:a) WHERE atom IS NOT NULL
                               EXCEPT SELECT fullkey, atom FROM json_tree(:b) WHERE atom IS NOT NULL)
               AND NOT EXISTS (SELECT fullkey, atom FROM json_tree(:b) WHERE atom IS NOT NULL
                               EXCEPT SELECT fullkey, atom FROM json_tree(:a) WHERE atom IS NOT NULL)
            """;

    /** @param version 0 when the centre was never seen to have it */
    record State(long version, String body, boolean removed) {
        static final State NONE = new State(0, REMOVED, true);
    }

    private final Handle handle;
    private final SyncSql sql;
    private final RowWriter writer;

    MasterRows(Handle handle, SyncSql sql) {
        this.handle = handle;
        this.sql = sql;
        this.writer = new RowWriter(handle, sql);
    }

    State state(String kind, String key) {
        return handle.createQuery(STATE).bind("kind", kind).bind("key", key).map((row, context) -> new State(
                row.getLong("version"), row.getString("body"), row.getBoolean("removed"))).findOne()
                .orElse(State.NONE);
    }

    void seen(MasterRow row) {
        seen(row.kind(), row.key(), new State(row.version(), row.removed() ? REMOVED : row.body(), row.removed()));
    }

    void seen(String kind, String key, State state) {
        handle.createUpdate(SEEN).bind("kind", kind).bind("key", key).bind("version", state.version())
                .bind("body", state.body()).bind("removed", state.removed()).execute();
    }

    /** The row as it is here, {@link #REMOVED} when there is none. */
    String here(MasterKind kind, String key) {
        String body = sql.body(kind.table(), kind.stays().keySet(), kind.children(), "id", kind.also());
        return handle.createQuery("SELECT " + body + " FROM " + kind.table() + " t WHERE " + kind.find())
                .bind("key", key).mapTo(String.class).findOne().orElse(REMOVED);
    }

    /** Whether two bodies tell the same. */
    boolean same(String one, String other) {
        if (one.equals(other)) return true;
        if (one.equals(REMOVED) || other.equals(REMOVED) || !isJson(other)) return false;
        return handle.createQuery(SAME).bind("a", one).bind("b", other).mapTo(Boolean.class).one();
    }

    private boolean isJson(String text) {
        return handle.createQuery("SELECT json_valid(:text)").bind("text", text).mapTo(Boolean.class).one();
    }

    /** Makes the row here what the centre says, and puts it aside when that cannot be. The gate is shut. */
    Arrival applyReadable(MasterRow row) {
        try {
            return apply(row);
        } catch (JdbiException failed) {
            if (Failures.of(failed) instanceof StoreException known && known.code() == StoreException.Code.OTHER)
                return aside(row, Arrival.UNREADABLE, ""); // JSON, but of another make
            throw failed;
        }
    }

    private Arrival apply(MasterRow row) {
        Optional<MasterKind> known = MasterKind.of(row.kind());
        if (known.isEmpty()) return aside(row, Arrival.UNREADABLE, "");
        MasterKind kind = known.get();
        Arrival arrival = row.removed() ? remove(kind, row) : keep(kind, row);
        if (arrival == Arrival.APPLIED) {
            seen(row);
            new IncomingRows(handle).drop(false, row.kind(), row.key());
        }
        return arrival;
    }

    private Arrival remove(MasterKind kind, MasterRow row) {
        boolean done = switch (kind.removal()) {
            case KEEP -> true;
            case HIDE -> handle.createUpdate("UPDATE " + kind.table() + " AS t SET hidden = 1 WHERE " + kind.find())
                    .bind("key", row.key()).execute() >= 0;
            case DELETE -> writer.remove(kind.table(), kind.children(), kind.find(), row.key());
        };
        return done ? Arrival.APPLIED : aside(row, Arrival.CLASH, "");
    }

    private Arrival keep(MasterKind kind, MasterRow row) {
        Optional<FactBody> body = FactBody.read(handle, sql, kind.table(), kind.children(), kind.also().keySet(),
                row.body());
        if (body.isEmpty() || body.get().told(kind.table()).stream().anyMatch(kind.stays()::containsKey))
            return aside(row, Arrival.UNREADABLE, "");
        Optional<String> missing = handle.createQuery("SELECT " + writer.missing(body.get(), kind.children()))
                .bind("body", row.body()).mapTo(String.class).findOne();
        if (missing.isPresent()) return aside(row, Arrival.WAITS, missing.get());
        boolean here = !here(kind, row.key()).equals(REMOVED);
        boolean done = here
                ? writer.change(body.get(), kind.children(), kind.fixed(), kind.find(), row.key())
                : writer.write(body.get(), kind.children(), row.key(), constants(kind));
        return done ? Arrival.APPLIED : aside(row, Arrival.CLASH, "");
    }

    private static Map<String, String> constants(MasterKind kind) {
        return kind.stays().entrySet().stream().filter(each -> !each.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Arrival aside(MasterRow row, Arrival state, String needs) {
        new IncomingRows(handle).put(row, state, needs);
        return state;
    }

    static Set<String> cityKinds() {
        return MasterKind.ALL.stream().filter(MasterKind::city).map(MasterKind::name).collect(Collectors.toSet());
    }
}
