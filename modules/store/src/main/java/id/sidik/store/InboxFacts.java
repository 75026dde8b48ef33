package id.sidik.store;

import static id.sidik.store.SyncKind.column;

import id.sidik.store.SyncShapes.Column;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** Keeps facts of others: each once, in an order that is the same everywhere. */
final class InboxFacts {
    private static final String STAMP = """
            INSERT INTO fact_order (kind, key, stamp)
            SELECT :kind, :key, json_extract(:body, '$.stamp') WHERE json_extract(:body, '$.stamp') IS NOT NULL
            ON CONFLICT DO NOTHING
            """;

    private static final String LATER = """
            UPDATE fact_clock SET last = max(last, (SELECT stamp FROM fact_order WHERE kind = :kind AND key = :key))
            """;

    private static final String ORIGIN = """
            INSERT INTO fact_origin (kind, key, laptop, accepted_ms) VALUES (:kind, :key, :laptop, :accepted)
            ON CONFLICT DO NOTHING
            """;

    private static final String TWIN = """
            INSERT INTO fact_twin (kind, theirs, ours) VALUES (:kind, :theirs, :ours) ON CONFLICT DO NOTHING
            """;

    private final Handle handle;
    private final SyncSql sql;
    private final RowWriter writer;
    private final IncomingRows aside;

    InboxFacts(Handle handle, SyncSql sql) {
        this.handle = handle;
        this.sql = sql;
        this.writer = new RowWriter(handle, sql);
        this.aside = new IncomingRows(handle);
    }

    /** @return what became of it; when it is kept now, {@link #named} tells what others waited for */
    Arrival take(InFact fact) {
        try {
            return takeReadable(fact);
        } catch (JdbiException failed) {
            if (Failures.of(failed) instanceof StoreException known && known.code() == StoreException.Code.OTHER)
                return putAside(fact, Arrival.UNREADABLE, ""); // JSON, but of another make
            throw failed;
        }
    }

    private Arrival takeReadable(InFact fact) {
        Optional<SyncKind> kind = SyncCatalogue.fact(fact.kind());
        Optional<FactBody> body = kind.flatMap(known -> FactBody.read(handle, sql, known.table(), known.children(),
                Set.of("stamp"), fact.body()));
        if (body.isEmpty()) return putAside(fact, Arrival.UNREADABLE, "");
        Arrival arrival = take(fact, kind.orElseThrow(), body.get());
        if ((arrival == Arrival.APPLIED || arrival == Arrival.KNOWN) && aside.anything())
            aside.drop(true, fact.kind(), fact.key());
        return arrival;
    }

    private Arrival take(InFact fact, SyncKind kind, FactBody body) {
        Seen seen = look(kind, body);
        if (!fact.key().equals(seen.key())) return putAside(fact, Arrival.UNREADABLE, "");
        if (seen.here()) return Arrival.KNOWN;
        if (seen.missing().isPresent()) return putAside(fact, Arrival.WAITS, seen.missing().get());
        if (isTwin(kind, body, fact.key())) return Arrival.KNOWN;
        if (!writer.write(body, kind.children(), fact.key(), Map.of())) return putAside(fact, Arrival.CLASH, "");
        if (handle.createUpdate(STAMP).bind("kind", kind.name()).bind("key", fact.key()).bind("body", fact.body())
                .execute() > 0)
            handle.createUpdate(LATER).bind("kind", kind.name()).bind("key", fact.key()).execute();
        handle.createUpdate(ORIGIN).bind("kind", kind.name()).bind("key", fact.key()).bind("laptop", fact.laptop())
                .bind("accepted", fact.acceptedAt().toEpochMilli()).execute();
        return Arrival.APPLIED;
    }

    private Arrival putAside(InFact fact, Arrival state, String needs) {
        aside.put(fact, state, needs);
        return state;
    }

    /** @param key as its own row tells it: nobody names one row and sends another */
    private record Seen(@Nullable String key, boolean here, Optional<String> missing) {}

    private Seen look(SyncKind kind, FactBody body) {
        List<String> told = kind.natural().stream().map(each -> "json_extract(:body, '$.row." + each + "')").toList();
        String name = told.size() == 1 ? told.getFirst() : "json_array(" + String.join(", ", told) + ")";
        return handle.createQuery("SELECT " + name + " AS name, EXISTS (SELECT 1 FROM " + kind.table() + " t WHERE "
                + same(kind, kind.natural()) + ") AS here, " + writer.missing(body, kind.children()) + " AS missing")
                .bind("body", body.text()).map((row, context) -> {
                    String found = row.getString("name");
                    return new Seen(found == null ? null : OutboxFacts.key(kind, found), row.getBoolean("here"),
                            Optional.ofNullable(row.getString("missing")));
                }).one();
    }

    private boolean isTwin(SyncKind kind, FactBody body, String theirs) {
        if (kind.twin().isEmpty()) return false;
        Optional<String> ours = handle.createQuery("SELECT id FROM " + kind.table() + " t WHERE "
                + same(kind, kind.twin())).bind("body", body.text()).mapTo(String.class).findOne();
        ours.ifPresent(own -> handle.createUpdate(TWIN).bind("kind", kind.name()).bind("theirs", theirs)
                .bind("ours", own).execute());
        return ours.isPresent();
    }

    private String same(SyncKind kind, List<String> columns) {
        List<Column> compared = sql.shape(kind.table()).columns().stream()
                .filter(each -> columns.contains(each.name())).toList();
        return compared.stream().map(each -> column("t", each.name()) + " = " + SyncSql.kept(":body", "$.row", each))
                .collect(Collectors.joining(" AND "));
    }

    /** A fact that is here waits to be sent, as it did on the laptop that it came from. */
    void queue(InFact fact) {
        SyncKind kind = SyncCatalogue.fact(fact.kind()).orElseThrow();
        handle.createUpdate("INSERT INTO outbox (kind, key) SELECT '" + kind.name() + "', " + kind.localKey("t")
                + " FROM " + kind.table() + " t WHERE " + same(kind, kind.natural())).bind("body", fact.body())
                .execute();
    }

    /** What others call this fact when they wait for it. */
    Optional<String> named(InFact fact) {
        return SyncCatalogue.fact(fact.kind()).flatMap(kind -> handle
                .createQuery("SELECT " + sql.named(kind.table(), kind.natural())).bind("body", fact.body())
                .mapTo(String.class).findOne());
    }
}
