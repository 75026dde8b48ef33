package id.sidik.store;

import id.sidik.domain.EmployeeId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Records of attendance programs on telephones, and what was decided of them since. Append-only. */
public final class PhoneTable {
    private static final String ADD = """
            INSERT INTO phone_record (id, employee, at, source, distance, face, doubts, file, row, note, at_ms, by_whom,
                                      reason)
            VALUES (:id, :employee, :at, :source, :distance, :face, :doubts, :file, :row, :note, :atMs, :by, :reason)
            ON CONFLICT DO NOTHING
            """;

    private static final String COLUMNS = """
            SELECT p.id, p.employee, p.at, p.source, p.distance, p.face, p.doubts, p.file, p.row, p.note, p.at_ms,
                   p.by_whom, p.reason
            FROM phone_record p
            """;

    private static final String BETWEEN = COLUMNS + """
            WHERE p.at >= :from AND p.at < :to ORDER BY p.at, p.employee
            """;

    private static final String FIND = COLUMNS + """
            WHERE p.id = :id
            """;

    private static final String KNOWN = """
            SELECT count(*) FROM phone_record WHERE employee = :employee AND at = :at
            """;

    private static final String DECIDE = """
            INSERT INTO phone_deed (id, record, kind, at_ms, by_whom, reason)
            VALUES (:id, :record, :kind, :at, :by, :reason)
            """;

    private static final String DEEDS = """
            SELECT d.id, d.record, d.kind, d.at_ms, d.by_whom, d.reason
            FROM phone_deed d JOIN phone_record p ON p.id = d.record
            WHERE p.at >= :from AND p.at < :to ORDER BY
            """ + FactOrder.of("PHONE_DEED", "d.id");

    private final Handle handle;

    PhoneTable(Handle handle) {
        this.handle = handle;
    }

    /** @return whether it is new: the same person and second is the same record */
    public boolean add(KeptPhone one) {
        return handle.createUpdate(ADD).bind("id", one.id().toString()).bind("employee", one.employee().value())
                .bind("at", Columns.localSecond(one.at())).bind("source", one.source())
                .bind("distance", one.distance().map(BigDecimal::toPlainString).orElse(null)).bind("face", one.face())
                .bind("doubts", String.join(" ", one.doubts())).bind("file", one.file()).bind("row", one.row())
                .bind("note", one.note()).bind("atMs", one.author().at().toEpochMilli()).bind("by", one.author().by())
                .bind("reason", one.author().reason()).execute() == 1;
    }

    /** Whether this person's record of this second is kept. */
    public boolean knows(EmployeeId employee, LocalDateTime at) {
        return handle.createQuery(KNOWN).bind("employee", employee.value()).bind("at", Columns.localSecond(at))
                .mapTo(Integer.class).one() > 0;
    }

    public Optional<KeptPhone> find(UUID id) {
        return handle.createQuery(FIND).bind("id", id.toString()).map(PhoneTable::record).findOne();
    }

    /** By time. */
    public List<KeptPhone> between(LocalDate from, LocalDate toExclusive) {
        return handle.createQuery(BETWEEN).bind("from", Columns.localSecond(from))
                .bind("to", Columns.localSecond(toExclusive)).map(PhoneTable::record).list();
    }

    /** When the newest record was made, whatever was decided of it. */
    public Optional<LocalDateTime> newest() {
        return handle.createQuery("SELECT at FROM phone_record ORDER BY at DESC LIMIT 1").mapTo(Long.class).findOne()
                .map(Columns::localSecond);
    }

    public void add(PhoneDeed deed) {
        handle.createUpdate(DECIDE).bind("id", deed.id().toString()).bind("record", deed.record().toString())
                .bind("kind", deed.kind().name()).bind("at", deed.author().at().toEpochMilli())
                .bind("by", deed.author().by()).bind("reason", deed.author().reason()).execute();
    }

    /** On the records of the days, in the order they were kept. */
    public List<PhoneDeed> deedsBetween(LocalDate from, LocalDate toExclusive) {
        return handle.createQuery(DEEDS).bind("from", Columns.localSecond(from))
                .bind("to", Columns.localSecond(toExclusive))
                .map((row, context) -> new PhoneDeed(UUID.fromString(row.getString("id")),
                        UUID.fromString(row.getString("record")), PhoneDeed.Kind.valueOf(row.getString("kind")),
                        Authorship.of(row)))
                .list();
    }

    private static KeptPhone record(ResultSet row, StatementContext context) throws SQLException {
        String doubts = row.getString("doubts");
        return new KeptPhone(UUID.fromString(row.getString("id")), new EmployeeId(row.getString("employee")),
                Columns.localSecond(row.getLong("at")), row.getString("source"),
                Optional.ofNullable(row.getString("distance")).map(BigDecimal::new), row.getString("face"),
                doubts.isEmpty() ? List.of() : Arrays.asList(doubts.split(" ")), row.getString("file"),
                row.getInt("row"), row.getString("note"), Authorship.of(row));
    }
}
