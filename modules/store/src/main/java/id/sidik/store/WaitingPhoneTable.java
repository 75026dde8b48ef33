package id.sidik.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Records of telephones that wait for their people on this laptop. They leave when they are taken up, or too old. */
public final class WaitingPhoneTable {
    private static final String ADD = """
            INSERT INTO phone_waiting (told, at, source, distance, face, doubts, file, row, note, at_ms, by_whom, reason)
            VALUES (:told, :at, :source, :distance, :face, :doubts, :file, :row, :note, :atMs, :by, :reason)
            ON CONFLICT DO NOTHING
            """;

    private static final String ALL = """
            SELECT told, at, source, distance, face, doubts, file, row, note, at_ms, by_whom, reason
            FROM phone_waiting ORDER BY told, at
            """;

    private static final String KNOWN = """
            SELECT count(*) FROM phone_waiting WHERE told = :told AND at = :at
            """;

    private final Handle handle;

    WaitingPhoneTable(Handle handle) {
        this.handle = handle;
    }

    /** @return whether it is new: the same person as told and the same second is the same record */
    public boolean add(WaitingPhone one) {
        return handle.createUpdate(ADD).bind("told", one.told()).bind("at", Columns.localSecond(one.at()))
                .bind("source", one.source())
                .bind("distance", one.distance().map(BigDecimal::toPlainString).orElse(null)).bind("face", one.face())
                .bind("doubts", String.join(" ", one.doubts())).bind("file", one.file()).bind("row", one.row())
                .bind("note", one.note()).bind("atMs", one.author().at().toEpochMilli()).bind("by", one.author().by())
                .bind("reason", one.author().reason()).execute() == 1;
    }

    public boolean knows(String told, LocalDateTime at) {
        return handle.createQuery(KNOWN).bind("told", told).bind("at", Columns.localSecond(at)).mapTo(Integer.class)
                .one() > 0;
    }

    /** By what was told, then by time. */
    public List<WaitingPhone> list() {
        return handle.createQuery(ALL).map(WaitingPhoneTable::record).list();
    }

    public int count() {
        return handle.createQuery("SELECT count(*) FROM phone_waiting").mapTo(Integer.class).one();
    }

    public void remove(WaitingPhone one) {
        handle.createUpdate("DELETE FROM phone_waiting WHERE told = :told AND at = :at").bind("told", one.told())
                .bind("at", Columns.localSecond(one.at())).execute();
    }

    /** Those that were taken from a file before a moment. @return how many there were */
    public int forget(Instant before) {
        return handle.createUpdate("DELETE FROM phone_waiting WHERE at_ms < :before")
                .bind("before", before.toEpochMilli()).execute();
    }

    private static WaitingPhone record(ResultSet row, StatementContext context) throws SQLException {
        String doubts = row.getString("doubts");
        return new WaitingPhone(row.getString("told"), Columns.localSecond(row.getLong("at")), row.getString("source"),
                Optional.ofNullable(row.getString("distance")).map(BigDecimal::new), row.getString("face"),
                doubts.isEmpty() ? List.of() : Arrays.asList(doubts.split(" ")), row.getString("file"),
                row.getInt("row"), row.getString("note"), Authorship.of(row));
    }
}
