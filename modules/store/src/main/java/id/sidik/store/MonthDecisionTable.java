package id.sidik.store;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** What was decided of months that several laptops closed, append-only. */
public final class MonthDecisionTable {
    private static final String ADD = """
            INSERT INTO month_decision (id, month, stands, against, at_ms, by_whom, reason)
            VALUES (:id, :month, :stands, :against, :at, :by, :reason)
            """;

    private static final String OF = """
            SELECT id, stands, against, at_ms, by_whom, reason FROM month_decision WHERE month = :month ORDER BY
            """ + FactOrder.of("MONTH_DECISION", "id");

    private static final String TWICE = """
            SELECT DISTINCT month FROM month_event WHERE kind IN ('FINAL', 'REVISION')
            GROUP BY month, kind, number HAVING count(*) > 1 ORDER BY month
            """;

    private final Handle handle;

    MonthDecisionTable(Handle handle) {
        this.handle = handle;
    }

    /** @throws StoreException when an event is not here or there is no reason */
    public void add(MonthDecision one) {
        handle.createUpdate(ADD).bind("id", one.id().toString()).bind("month", one.month().toString())
                .bind("stands", one.stands().toString()).bind("against", one.against().toString())
                .bind("at", one.author().at().toEpochMilli()).bind("by", one.author().by())
                .bind("reason", one.author().reason()).execute();
    }

    /** Oldest first. */
    public List<MonthDecision> of(YearMonth month) {
        return handle.createQuery(OF).bind("month", month.toString()).map((row, context) -> new MonthDecision(
                UUID.fromString(row.getString("id")), month, UUID.fromString(row.getString("stands")),
                UUID.fromString(row.getString("against")), Authorship.of(row))).list();
    }

    /** Whether no decision took the event out. */
    public boolean counts(MonthEvent event) {
        return !MonthDecision.beaten(of(event.month())).contains(event.id());
    }

    /** Months that were ever closed or revised more than once under one number, decided or not. */
    public List<YearMonth> months() {
        return handle.createQuery(TWICE).map((row, context) -> YearMonth.parse(row.getString("month"))).list();
    }
}
