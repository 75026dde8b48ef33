package id.sidik.store;

import id.sidik.domain.Punch;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.Query;

/** Tells everything of the unit, a row at a time, in an order in which it can be kept again. */
final class BundleRead {
    private static final int BATCH = 1000;

    private static final String PUNCHES = """
            SELECT %s,
                   EXISTS (SELECT 1 FROM outbox_punch o WHERE o.badge = p.badge AND o.at = p.at)
                   OR EXISTS (SELECT 1 FROM outbox_refused r WHERE r.stream = 'PUNCH' AND r.kind = 'PUNCH'
                              AND r.key = '[' || p.badge || ',' || p.at || ']')
            FROM punch p JOIN badge b ON b.id = p.badge ORDER BY p.badge, p.at
            """.formatted(PunchLines.COLUMNS);

    private static final String WAITING = """
            SELECT key FROM outbox WHERE kind = :kind UNION SELECT key FROM outbox_refused
            WHERE stream = 'FACT' AND kind = :kind
            """;

    private static final String REMOVED = """
            SELECT p.key, coalesce(s.version, 0) AS version, coalesce(s.body, '{}') AS seen
            FROM proposal p LEFT JOIN master_state s ON s.kind = p.kind AND s.key = p.key WHERE p.kind = :kind
            """;

    private record Origin(String laptop, Instant accepted) {}

    private final Handle handle;
    private final SyncSql sql;
    private final TemplateVault vault;
    private final String laptop;

    BundleRead(Handle handle, SyncSql sql, TemplateVault vault) {
        this.handle = handle;
        this.sql = sql;
        this.vault = vault;
        this.laptop = new LaptopTable(handle).own().id();
    }

    /** Rows by kind; of removals that wait nothing. */
    Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        MasterKind.ALL.forEach(kind -> count(counts, kind.name(), kind.table()));
        SyncCatalogue.FACTS.forEach(kind -> count(counts, kind.name(), kind.table()));
        count(counts, "PUNCH", "punch");
        return counts;
    }

    private void count(Map<String, Long> counts, String kind, String table) {
        long rows = handle.createQuery("SELECT count(*) FROM " + table).mapTo(Long.class).one();
        if (rows > 0) counts.put(kind, rows);
    }

    void each(Consumer<BundleRow> to) {
        settings(to);
        MasterKind.ALL.stream().filter(kind -> !BundleCatalogue.AFTER_FACTS.contains(kind.name()))
                .forEach(kind -> masters(kind, to));
        SyncCatalogue.FACTS.forEach(kind -> facts(kind, to));
        MasterKind.ALL.stream().filter(kind -> BundleCatalogue.AFTER_FACTS.contains(kind.name()))
                .forEach(kind -> masters(kind, to));
        punches(to);
        BundleCatalogue.OTHERS.forEach(table -> others(table, to));
    }

    private void settings(Consumer<BundleRow> to) {
        SecretTable secrets = new SecretTable(handle, vault);
        new SettingTable(handle).all().forEach((key, value) -> {
            if (BundleCatalogue.carriesSetting(key)) to.accept(new BundleRow.Setting(key, value, false));
            if (!key.startsWith(SecretTable.PREFIX)) return;
            String name = key.substring(SecretTable.PREFIX.length());
            if (BundleCatalogue.carriesSecret(name))
                to.accept(new BundleRow.Setting(name, secrets.get(name).orElseThrow(), true));
        });
    }

    private void masters(MasterKind kind, Consumer<BundleRow> to) {
        String body = sql.body(kind.table(), kind.stays().keySet(), kind.children(), "id", kind.also());
        Set<String> told = new HashSet<>();
        BundlePlaces places = new BundlePlaces(handle, vault);
        List<BundleRow.Master> rows = handle.createQuery("SELECT r.key, r.body, coalesce(s.version, 0) AS version,"
                + " coalesce(s.body, '{}') AS seen, p.seq IS NOT NULL AS waiting FROM (SELECT " + kind.key()
                + " AS key, " + body + " AS body FROM " + kind.table() + " t) r"
                + " LEFT JOIN master_state s ON s.kind = :kind AND s.key = r.key"
                + " LEFT JOIN proposal p ON p.kind = :kind AND p.key = r.key").bind("kind", kind.name())
                .map((row, context) -> new BundleRow.Master(kind.name(), row.getString("key"), row.getString("body"),
                        "", row.getLong("version"), row.getString("seen"), row.getBoolean("waiting")))
                .list();
        for (BundleRow.Master row : rows) {
            told.add(row.key());
            to.accept(kind.table().equals("machine")
                    ? new BundleRow.Master(row.kind(), row.key(), row.body(), places.tell(row.key()), row.version(),
                            row.seen(), row.waiting())
                    : row);
        }
        handle.createQuery(REMOVED).bind("kind", kind.name()).map((row, context) -> new BundleRow.Master(kind.name(),
                row.getString("key"), MasterRows.REMOVED, "", row.getLong("version"), row.getString("seen"), true))
                .list().stream().filter(row -> !told.contains(row.key())).forEach(to);
    }

    private void facts(SyncKind kind, Consumer<BundleRow> to) {
        Set<String> waiting = new HashSet<>(handle.createQuery(WAITING).bind("kind", kind.name()).mapTo(String.class)
                .list());
        Map<String, Origin> origins = new LinkedHashMap<>();
        handle.createQuery("SELECT key, laptop, accepted_ms FROM fact_origin WHERE kind = :kind").bind("kind", kind
                .name()).map((row, context) -> origins.put(row.getString("key"), new Origin(row.getString("laptop"),
                        Columns.instant(row, "accepted_ms")))).list();
        SyncShapes.Shape shape = sql.shape(kind.table());
        String order = shape.rowid() ? " ORDER BY t.rowid" : "";
        String question = "SELECT " + OutboxFacts.natural(kind, shape) + " AS name, " + kind.localKey("t")
                + " AS place, " + OutboxFacts.made(kind, shape) + " AS made, " + OutboxFacts.body(sql, kind)
                + " AS body FROM " + kind.table() + " t" + order;
        try (Query query = handle.createQuery(question);
                ResultIterator<BundleRow> each = query.map((row, context) -> {
                    String key = OutboxFacts.key(kind, row.getString("name"));
                    Instant made = Columns.instant(row, "made");
                    Origin origin = Optional.ofNullable(origins.get(key)).orElse(new Origin(laptop, made));
                    return (BundleRow) new BundleRow.Fact(new InFact(kind.name(), key, row.getString("body"), made,
                            origin.accepted(), origin.laptop()), waiting.contains(row.getString("place")));
                }).iterator()) {
            each.forEachRemaining(to);
        }
    }

    private void punches(Consumer<BundleRow> to) {
        try (PreparedStatement read = handle.getConnection().prepareStatement(PUNCHES);
                ResultSet row = read.executeQuery()) {
            PunchLines lines = new PunchLines(handle.getConnection());
            List<Punch> sent = new ArrayList<>(BATCH);
            List<Punch> unsent = new ArrayList<>(BATCH);
            while (row.next()) {
                boolean waits = row.getBoolean(10);
                List<Punch> batch = waits ? unsent : sent;
                batch.add(lines.punch(row));
                if (batch.size() == BATCH) hand(batch, waits, to);
            }
            hand(sent, false, to);
            hand(unsent, true, to);
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    private static void hand(List<Punch> batch, boolean waiting, Consumer<BundleRow> to) {
        if (!batch.isEmpty()) to.accept(new BundleRow.Punches(batch, waiting));
        batch.clear();
    }

    private void others(String table, Consumer<BundleRow> to) {
        handle.createQuery("SELECT " + otherBody(table) + " FROM " + table + " t").mapTo(String.class).list()
                .forEach(body -> to.accept(new BundleRow.Other(table, body)));
    }

    /** All columns: their ids are made to be the same everywhere. */
    private String otherBody(String table) {
        StringBuilder columns = new StringBuilder();
        sql.shape(table).columns().forEach(each -> columns.append(columns.isEmpty() ? "" : ", ").append('\'')
                .append(each.name()).append("', ").append(SyncKind.column("t", each.name())));
        return "json_object('v', " + SyncSql.FORM + ", 'row', json_object(" + columns + "))";
    }
}
