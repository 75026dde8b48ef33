package id.sidik.central;

import id.sidik.central.Pushed.Refused;
import id.sidik.central.Pushed.Why;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Puts facts into the open batch. What became of each is read back: a fact that the centre has under the same id with
 * another content is refused, never taken for the same.
 */
final class FactPush {
    private static final int ROWS = 500;
    private static final int BYTES = 4 << 20;
    private static final String PUT = """
            INSERT IGNORE INTO put_fact (unit, kind, id, laptop, batch, made_ms, by_whom, employee, month, body, sha)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Connection line;
    private final Welcome here;
    private final long batch;

    private record Key(int unit, String kind, String id) {
        static Key of(CentralFact fact) {
            return new Key(fact.unit(), fact.kind(), fact.id());
        }
    }

    private record Held(Key key, int laptop, long batch, String sha) {}

    FactPush(Connection line, Welcome here, long batch) {
        this.line = line;
        this.here = here;
        this.batch = batch;
    }

    Pushed push(List<CentralFact> rows) throws SQLException {
        Pushed all = Pushed.none();
        List<Body> bodies = new ArrayList<>();
        int from = 0;
        long bytes = 0;
        for (int i = 0; i < rows.size(); i++) {
            Body body = Body.of(rows.get(i).body());
            bodies.add(body);
            bytes += body.packed().length;
            if (bytes >= BYTES || bodies.size() == ROWS || i == rows.size() - 1) {
                all = all.and(part(rows.subList(from, i + 1), bodies, from));
                bodies.clear();
                from = i + 1;
                bytes = 0;
            }
        }
        return all;
    }

    private Pushed part(List<CentralFact> rows, List<Body> bodies, int offset) throws SQLException {
        try (PreparedStatement put = line.prepareStatement(PUT)) {
            for (int i = 0; i < rows.size(); i++)
                if (bodies.get(i).fits()) add(put, rows.get(i), bodies.get(i));
            put.executeBatch();
        }
        Map<Key, Held> held = held(rows);
        int accepted = 0;
        int known = 0;
        List<Refused> refused = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Held there = held.get(Key.of(rows.get(i)));
            if (there == null) refused.add(new Refused(offset + i, why(rows.get(i), bodies.get(i))));
            else if (!there.sha().equals(bodies.get(i).sha())) refused.add(new Refused(offset + i, Why.DIFFERENT));
            else if (there.laptop() == here.laptop() && there.batch() == batch) accepted++;
            else
                known++;
        }
        return new Pushed(accepted, known, refused);
    }

    private Why why(CentralFact fact, Body body) throws SQLException {
        if (!body.fits()) return Why.FORM;
        try (PreparedStatement put = line.prepareStatement(PUT)) {
            add(put, fact, body);
            put.executeBatch();
            return Warnings.of(put).first().orElse(Why.OTHER);
        }
    }

    private Map<Key, Held> held(List<CentralFact> rows) throws SQLException {
        String view = here.role() == Role.ADMIN ? "city_fact" : "my_fact";
        String places = rows.stream().map(row -> "(?, ?, ?)").collect(Collectors.joining(", "));
        Object[] keys = rows.stream().<Object>mapMulti((row, into) -> {
            into.accept(row.unit());
            into.accept(row.kind());
            into.accept(row.id());
        }).toArray();
        return new Sql(line).list("SELECT unit, kind, id, laptop, batch, sha FROM " + view
                + " WHERE (unit, kind, id) IN (" + places + ")", row -> new Held(new Key(row.getInt("unit"),
                        row.getString("kind"), row.getString("id")), row.getInt("laptop"), row.getLong("batch"),
                        row.getString("sha")),
                keys).stream().collect(Collectors.toMap(Held::key, one -> one));
    }

    private void add(PreparedStatement put, CentralFact fact, Body body) throws SQLException {
        put.setInt(1, fact.unit());
        put.setString(2, fact.kind());
        put.setString(3, fact.id());
        put.setInt(4, here.laptop());
        put.setLong(5, batch);
        put.setLong(6, fact.madeAt().toEpochMilli());
        put.setString(7, fact.by());
        put.setString(8, fact.employee().orElse(null));
        put.setString(9, fact.month().orElse(null));
        put.setBytes(10, body.packed());
        put.setString(11, body.sha());
        put.addBatch();
    }
}
