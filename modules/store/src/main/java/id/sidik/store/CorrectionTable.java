package id.sidik.store;

import id.sidik.domain.Correction;
import id.sidik.domain.Correction.Add;
import id.sidik.domain.Correction.Cancel;
import id.sidik.domain.Correction.Deed;
import id.sidik.domain.Correction.Disregard;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import id.sidik.domain.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;

/** What people say against the records of a day, and what second persons said to it; append-only. */
public final class CorrectionTable {
    private static final String ADD = """
            INSERT INTO correction (id, employee, day, deed, at, side, machine, pin, cancels, reason, note, document,
                                    source, second_person, late, at_ms, by_whom)
            VALUES (:id, :employee, :day, :deed, :at, :side, (SELECT id FROM machine WHERE serial = :serial), :pin,
                    :cancels, :reason, :note, :document, :source, :secondPerson, :late, :atMs, :by)
            """;

    private static final String COLUMNS = """
            SELECT c.id, c.employee, c.day, c.deed, c.at, c.side, m.serial, c.pin, c.cancels, c.reason, c.note,
                   c.document, c.source, c.second_person, c.late, c.at_ms, c.by_whom
            FROM correction c LEFT JOIN machine m ON m.id = c.machine
            """;

    private static final String BETWEEN = COLUMNS + """
            WHERE c.day >= :from AND c.day < :to ORDER BY c.at_ms, c.id
            """;

    private static final String FIND = COLUMNS + """
            WHERE c.id = :id
            """;

    private static final String OF_SOURCE = COLUMNS + """
            WHERE c.source = :source ORDER BY c.day, c.at, c.id
            """;

    private static final String JUDGE = """
            INSERT INTO verdict (id, about, approved, note, at_ms, by_whom)
            VALUES (:id, :about, :approved, :note, :at, :by)
            """;

    private static final String VERDICTS = """
            SELECT id, about, approved, note, at_ms, by_whom FROM verdict
            WHERE about IN (SELECT id FROM correction WHERE day >= :from AND day < :to
                            UNION SELECT source FROM correction WHERE day >= :from AND day < :to)
            ORDER BY at_ms, id
            """;

    private final Handle handle;

    CorrectionTable(Handle handle) {
        this.handle = handle;
    }

    /** The employee, and the machine of a record that is not to count, were saved before. */
    public void add(Correction one) {
        Update update = handle.createUpdate(ADD).bind("id", one.id().toString()).bind("employee", one.employee()
                .value())
                .bind("day", one.day().toString()).bind("reason", one.reason()).bind("note", one.note())
                .bind("document", one.document()).bind("source", Columns.orNull(one.source()))
                .bind("secondPerson", one.secondPerson()).bind("late", one.late()).bind("atMs", one.at().toEpochMilli())
                .bind("by", one.by());
        deed(update, one.deed()).execute();
    }

    private static Update deed(Update update, Deed deed) {
        return switch (deed) {
            case Add add -> update.bind("deed", "ADD").bind("at", Columns.localSecond(add.at()))
                    .bind("side", add.side().name()).bind("serial", (String) null).bind("pin", (String) null)
                    .bind("cancels", (String) null);
            case Disregard record -> update.bind("deed", "DISREGARD").bind("at", Columns.localSecond(record.at()))
                    .bind("side", (String) null).bind("serial", record.machine().serial())
                    .bind("pin", record.pin().text()).bind("cancels", (String) null);
            case Cancel cancel -> update.bind("deed", "CANCEL").bind("at", (Long) null).bind("side", (String) null)
                    .bind("serial", (String) null).bind("pin", (String) null)
                    .bind("cancels", cancel.correction().toString());
        };
    }

    /** Those of the days, in the order in which they were said. */
    public List<Correction> between(LocalDate from, LocalDate toExclusive) {
        return handle.createQuery(BETWEEN).bind("from", from.toString()).bind("to", toExclusive.toString())
                .map(CorrectionTable::correction).list();
    }

    public Optional<Correction> find(UUID id) {
        return handle.createQuery(FIND).bind("id", id.toString()).map(CorrectionTable::correction).findOne();
    }

    /** Those of a sheet or an incident, by day. */
    public List<Correction> of(UUID source) {
        return handle.createQuery(OF_SOURCE).bind("source", source.toString()).map(CorrectionTable::correction).list();
    }

    public void judge(Verdict verdict) {
        handle.createUpdate(JUDGE).bind("id", verdict.id().toString()).bind("about", verdict.about().toString())
                .bind("approved", verdict.approved()).bind("note", verdict.note())
                .bind("at", verdict.at().toEpochMilli()).bind("by", verdict.by()).execute();
    }

    /** On the corrections of the days and on their sheets and incidents, oldest first. */
    public List<Verdict> verdicts(LocalDate from, LocalDate toExclusive) {
        return handle.createQuery(VERDICTS).bind("from", from.toString()).bind("to", toExclusive.toString())
                .map((row, context) -> new Verdict(UUID.fromString(row.getString("id")),
                        UUID.fromString(row.getString("about")), row.getBoolean("approved"), row.getString("note"),
                        Columns.instant(row, "at_ms"), row.getString("by_whom")))
                .list();
    }

    private static Correction correction(ResultSet row, StatementContext context) throws SQLException {
        return new Correction(UUID.fromString(row.getString("id")), new EmployeeId(row.getString("employee")),
                Columns.day(row, "day"), deed(row), row.getString("reason"), row.getString("note"),
                row.getString("document"), Optional.ofNullable(row.getString("source")).map(UUID::fromString),
                row.getBoolean("second_person"), row.getBoolean("late"), Columns.instant(row, "at_ms"),
                row.getString("by_whom"));
    }

    private static Deed deed(ResultSet row) throws SQLException {
        return switch (row.getString("deed")) {
            case "ADD" -> new Add(Columns.localSecond(row.getLong("at")),
                    Correction.Side.valueOf(row.getString("side")));
            case "DISREGARD" -> new Disregard(new MachineId(row.getString("serial")), new Pin(row.getString("pin")),
                    Columns.localSecond(row.getLong("at")));
            default -> new Cancel(UUID.fromString(row.getString("cancels")));
        };
    }
}
