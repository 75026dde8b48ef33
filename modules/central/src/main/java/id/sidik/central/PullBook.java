package id.sidik.central;

import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import id.sidik.domain.Punch;
import id.sidik.domain.PunchSource;
import id.sidik.store.CityUnit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What other laptops sent: batch by batch, so that nothing that is committed late is ever passed over. */
final class PullBook {
    private static final int BATCHES = 200;
    private static final String LAPTOPS = "SELECT DISTINCT uuid FROM my_batch WHERE uuid <> ? ORDER BY uuid";
    private static final String AFTER = """
            SELECT uuid, name, number, punches, facts, known, refused, digest, running, account, accepted_ms
            FROM my_batch WHERE uuid = ? AND number > ? ORDER BY number LIMIT ?
            """;
    private static final String FACTS = """
            SELECT f.unit, f.kind, f.id, f.made_ms, f.by_whom, f.employee, f.month, f.body
            FROM my_fact f
            WHERE f.laptop = (SELECT max(b.laptop) FROM my_batch b WHERE b.uuid = ?) AND f.batch = ? ORDER BY f.kind, f.id
            """;
    private static final String PUNCH = "machine, pin, at, verify, state, work_code, source, zone, received_ms";
    private static final String PUNCHES = "SELECT " + PUNCH + """
             FROM my_punch p
            WHERE p.laptop = (SELECT max(b.laptop) FROM my_batch b WHERE b.uuid = ?) AND p.batch = ?
            """;
    private static final String VISITING = "SELECT number, unit_name, " + PUNCH
            + " FROM visiting_punch WHERE at >= ? AND at < ? ORDER BY at, number";
    private static final String VISITED = """
            SELECT CAST(at AS DATE) AS day, concat(count(*), '-', hex(bit_xor(CAST(conv(left(sha2(concat_ws('|', number,
                machine, pin, at, verify, state, work_code, source, zone, received_ms), 256), 15), 16, 10) AS UNSIGNED))))
                AS mark
            FROM visiting_punch WHERE at >= ? GROUP BY day
            """;

    private final Sql sql;
    private String laptop = "";

    PullBook(Sql sql) {
        this.sql = sql;
    }

    void as(String uuid) {
        this.laptop = uuid;
    }

    List<BatchReceipt> batches(Map<String, Long> cursors) throws SQLException {
        List<BatchReceipt> all = new ArrayList<>();
        String besides = cursors.containsKey(laptop) ? "" : laptop;
        for (String other : sql.list(LAPTOPS, row -> row.getString(1), besides))
            all.addAll(sql.list(AFTER, PullBook::receipt, other, cursors.getOrDefault(other, 0L), BATCHES));
        return all;
    }

    List<CentralFact> facts(BatchReceipt batch) throws SQLException {
        return sql.list(FACTS, row -> new CentralFact(row.getInt("unit"), row.getString("kind"), row.getString("id"),
                Instant.ofEpochMilli(row.getLong("made_ms")), row.getString("by_whom"),
                Optional.ofNullable(row.getString("employee")), Optional.ofNullable(row.getString("month")),
                Body.text(row.getBytes("body"))), batch.laptop(), batch.number());
    }

    List<Punch> punches(BatchReceipt batch) throws SQLException {
        return sql.list(PUNCHES, PullBook::punch, batch.laptop(), batch.number());
    }

    /** Of each day with visits a mark that changes with them. */
    Map<LocalDate, String> visitedDays(LocalDate from) throws SQLException {
        Map<LocalDate, String> marks = new TreeMap<>();
        sql.list(VISITED, row -> marks.put(row.getObject("day", LocalDate.class), row.getString("mark")), from);
        return marks;
    }

    List<CityUnit> units() throws SQLException {
        return sql.list("SELECT code, name FROM unit_name ORDER BY code", row -> new CityUnit(row.getString("code"),
                row.getString("name")));
    }

    List<Visiting> visiting(LocalDate from, LocalDate until) throws SQLException {
        return sql.list(VISITING, row -> new Visiting(row.getString("number"), punch(row),
                row.getString("unit_name")), from, until);
    }

    private static Punch punch(ResultSet row) throws SQLException {
        try {
            return new Punch(new MachineId(row.getString("machine")), new Pin(row.getString("pin")),
                    row.getObject("at", LocalDateTime.class), row.getInt("verify"), row.getInt("state"),
                    row.getLong("work_code"), PunchSource.valueOf(row.getString("source")),
                    ZoneId.of(row.getString("zone")), Instant.ofEpochMilli(row.getLong("received_ms")));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new SQLException("a punch of the centre is in no form of this program");
        }
    }

    private static BatchReceipt receipt(ResultSet row) throws SQLException {
        return new BatchReceipt(row.getString("uuid"), row.getString("name"), row.getLong("number"),
                row.getInt("punches"), row.getInt("facts"), row.getInt("known"), row.getInt("refused"),
                row.getString("digest"), row.getString("running"), row.getString("account"),
                Instant.ofEpochMilli(row.getLong("accepted_ms")));
    }
}
