package id.sidik.store;

import id.sidik.store.SyncShapes.Shape;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.Query;

/** Reads facts that wait to be sent: a row at a time, because a scan may weigh as much as a thousand others. */
final class OutboxFacts {
    private static final String NEXT = """
            SELECT seq, kind FROM outbox WHERE seq > :after ORDER BY seq LIMIT :rows
            """;

    private static final List<String> MADE = List.of("at_ms", "kept_ms", "taken_ms", "received_ms");
    private static final Map<String, String> MONTH = Map.of("month", "t.month", "from_month", "t.from_month", "day",
            "substr(t.day, 1, 7)", "from_day", "substr(t.from_day, 1, 7)");
    private static final List<String> MONTHS = List.of("month", "from_month", "day", "from_day");

    private record Place(long seq, String kind) {}

    private final Handle handle;
    private final SyncSql sql;
    private final long behind;
    private final int rows;
    private final long bytes;
    private final List<OutFact> found = new ArrayList<>();
    private long weight;
    private boolean full;

    /** @param behind only facts that were kept after this one */
    OutboxFacts(Handle handle, SyncSql sql, long behind, int rows, long bytes) {
        this.handle = handle;
        this.sql = sql;
        this.behind = behind;
        this.rows = rows;
        this.bytes = bytes;
    }

    /** In the order in which they were kept; at least one when there is one, however heavy it is. */
    List<OutFact> read() {
        long after = behind;
        while (!full && found.size() < rows) {
            List<Place> places = handle.createQuery(NEXT).bind("after", after).bind("rows", rows - found.size())
                    .map((row, context) -> new Place(row.getLong("seq"), row.getString("kind"))).list();
            if (places.isEmpty()) break;
            int start = 0;
            for (int i = 1; i <= places.size() && !full; i++)
                if (i == places.size() || !places.get(i).kind().equals(places.get(start).kind())) {
                    run(places.get(start), places.get(i - 1).seq());
                    start = i;
                }
            after = places.getLast().seq();
        }
        return found;
    }

    /** Neighbours of one kind. */
    private void run(Place first, long last) {
        SyncKind kind = SyncCatalogue.fact(first.kind()).orElseThrow();
        try (Query query = handle.createQuery(select(kind));
                ResultIterator<OutFact> each = query.bind("kind",
                        kind.name()).bind("first", first.seq()).bind("last", last).map((row, context) -> fact(kind,
                                row))
                        .iterator()) {
            while (!full && each.hasNext()) add(each.next());
        }
    }

    private void add(OutFact fact) {
        weight += fact.body().length();
        if (weight > bytes && !found.isEmpty()) full = true;
        else
            found.add(fact);
    }

    private String select(SyncKind kind) {
        Shape shape = sql.shape(kind.table());
        return "SELECT o.seq, " + natural(kind, shape) + " AS name, " + made(kind, shape) + " AS made, "
                + (shape.has("by_whom") ? "t.by_whom" : shape.has("taken_by") ? "t.taken_by" : "''") + " AS author, "
                + (shape.has("employee") ? "t.employee" : "NULL") + " AS whom, " + month(kind, shape) + " AS period, "
                + body(sql, kind) + " AS body FROM outbox o CROSS JOIN " + kind.table() + " t ON " + kind.find("o.key")
                + " WHERE o.kind = :kind AND o.seq BETWEEN :first AND :last ORDER BY o.seq";
    }

    static String body(SyncSql sql, SyncKind kind) {
        String stamp = "(SELECT stamp FROM fact_order WHERE kind = '" + kind.name() + "' AND key = "
                + kind.localKey("t") + ")";
        return sql.body(kind.table(), Set.of(), kind.children(), kind.local().getFirst(), Map.of("stamp", stamp));
    }

    static String natural(SyncKind kind, Shape shape) {
        List<String> told = shape.columns().stream().filter(each -> kind.natural().contains(each.name()))
                .sorted(java.util.Comparator.comparingInt(each -> kind.natural().indexOf(each.name())))
                .map(each -> SyncSql.value("t", each)).toList();
        return told.size() == 1 ? told.getFirst() : "json_array(" + String.join(", ", told) + ")";
    }

    static String made(SyncKind kind, Shape shape) {
        if (!kind.made().isEmpty()) return kind.made();
        return MADE.stream().filter(shape::has).findFirst().map(each -> "t." + each).orElse("0");
    }

    private static String month(SyncKind kind, Shape shape) {
        if (!kind.month().isEmpty()) return kind.month();
        return MONTHS.stream().filter(shape::has).findFirst().map(MONTH::get).orElse("NULL");
    }

    private static OutFact fact(SyncKind kind, ResultSet row) throws SQLException {
        String name = row.getString("name");
        return new OutFact(row.getLong("seq"), kind.name(), key(kind, name), Instant.ofEpochMilli(row.getLong("made")),
                row.getString("author"), Optional.ofNullable(row.getString("whom")),
                Optional.ofNullable(row.getString("period")), row.getString("body"));
    }

    /** @param name the natural key, of several columns a JSON array */
    static String key(SyncKind kind, String name) {
        if (kind.natural().size() == 1) return name;
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Sha256.of(bytes, 0, bytes.length));
    }

    static String numbers(List<Long> seqs) {
        return seqs.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
    }
}
