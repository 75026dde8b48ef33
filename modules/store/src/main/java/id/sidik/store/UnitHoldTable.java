package id.sidik.store;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** When the allowance of the whole unit was held and freed, append-only. */
public final class UnitHoldTable {
    private static final String ADD = """
            INSERT INTO unit_hold (id, month, held, at_ms, by_whom, reason)
            VALUES (:id, :month, :held, :at, :by, :reason)
            """;

    private static final String OF = """
            SELECT id, month, held, at_ms, by_whom, reason FROM unit_hold WHERE month = :month ORDER BY
            """ + FactOrder.of("UNIT_HOLD", "id");

    private final Handle handle;

    UnitHoldTable(Handle handle) {
        this.handle = handle;
    }

    public void add(KeptHold one) {
        handle.createUpdate(ADD).bind("id", one.id().toString()).bind("month", one.month().toString())
                .bind("held", one.held()).bind("at", one.author().at().toEpochMilli()).bind("by", one.author().by())
                .bind("reason", one.author().reason()).execute();
    }

    /** Oldest first: the last holds. */
    public List<KeptHold> of(YearMonth month) {
        return handle.createQuery(OF).bind("month", month.toString())
                .map((row, context) -> new KeptHold(UUID.fromString(row.getString("id")), month,
                        row.getBoolean("held"), Authorship.of(row)))
                .list();
    }
}
