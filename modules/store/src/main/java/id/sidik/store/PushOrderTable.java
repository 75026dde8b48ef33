package id.sidik.store;

import id.sidik.domain.MachineId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** The orders that wait for reporting machines, and what came of them. */
public final class PushOrderTable {
    private static final String QUEUE = """
            INSERT INTO push_order (machine, command, reason, by_whom, queued_ms)
            VALUES ((SELECT id FROM machine WHERE serial = :serial), :command, :reason, :by, :at) RETURNING id
            """;

    private static final String COLUMNS = """
            SELECT o.id, m.serial, o.command, o.reason, o.by_whom, o.queued_ms, o.sent, o.sent_ms, o.answered_ms, o.result
            FROM push_order o JOIN machine m ON m.id = o.machine
            """;

    private static final String OPEN = COLUMNS + """
            WHERE m.serial = :serial AND o.answered_ms IS NULL ORDER BY o.id
            """;

    private static final String LIST = COLUMNS + """
            ORDER BY o.id DESC LIMIT :limit
            """;

    private static final String FIND = COLUMNS + """
            WHERE o.id = :id
            """;

    private static final String SENT = """
            UPDATE push_order SET sent = sent + 1, sent_ms = :at WHERE id = :id
            """;

    private static final String ANSWERED = """
            UPDATE push_order SET answered_ms = :at, result = :result
            WHERE id = :id AND answered_ms IS NULL AND machine = (SELECT id FROM machine WHERE serial = :serial)
            """;

    private static final String WITHDRAW = """
            DELETE FROM push_order WHERE id = :id AND sent = 0
            """;

    private final Handle handle;

    PushOrderTable(Handle handle) {
        this.handle = handle;
    }

    /** The machine was saved before. @return the order's number */
    public long queue(MachineId machine, String command, String reason, String by, Instant at) {
        return handle.createQuery(QUEUE).bind("serial", machine.serial()).bind("command", command)
                .bind("reason", reason).bind("by", by).bind("at", at.toEpochMilli()).mapTo(Long.class).one();
    }

    /** Not answered yet, oldest first. */
    public List<PushOrder> open(MachineId machine) {
        return handle.createQuery(OPEN).bind("serial", machine.serial()).map(PushOrderTable::order).list();
    }

    public Optional<PushOrder> find(long id) {
        return handle.createQuery(FIND).bind("id", id).map(PushOrderTable::order).findOne();
    }

    /** Of all machines, newest first. @param limit at most so many, 0 or more */
    public List<PushOrder> list(int limit) {
        return handle.createQuery(LIST).bind("limit", limit).map(PushOrderTable::order).list();
    }

    public void sent(long id, Instant at) {
        handle.createUpdate(SENT).bind("id", id).bind("at", at.toEpochMilli()).execute();
    }

    /** Keeps the first answer. @return whether there was such an open order of this machine */
    public boolean answered(MachineId machine, long id, int result, Instant at) {
        return handle.createUpdate(ANSWERED).bind("id", id).bind("result", result).bind("at", at.toEpochMilli())
                .bind("serial", machine.serial()).execute() > 0;
    }

    /** @return false when the machine has heard it already */
    public boolean withdraw(long id) {
        return handle.createUpdate(WITHDRAW).bind("id", id).execute() > 0;
    }

    private static PushOrder order(ResultSet row, StatementContext context) throws SQLException {
        OptionalLong result = Columns.optionalLong(row, "result");
        return new PushOrder(row.getLong("id"), new MachineId(row.getString("serial")), row.getString("command"),
                row.getString("reason"), row.getString("by_whom"), Columns.instant(row, "queued_ms"), row.getInt(
                        "sent"),
                Columns.optionalInstant(row, "sent_ms"), Columns.optionalInstant(row, "answered_ms"),
                result.isPresent() ? OptionalInt.of((int) result.getAsLong()) : OptionalInt.empty());
    }
}
