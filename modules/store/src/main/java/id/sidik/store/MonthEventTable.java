package id.sidik.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What was done with months, append-only. */
public final class MonthEventTable {
    private static final String ADD = """
            INSERT INTO month_event (id, month, kind, number, at_ms, by_whom, second, reason, base)
            VALUES (:id, :month, :kind, :number, :at, :by, :second, :reason, :base)
            """;

    private static final String ADD_CHECK = """
            INSERT INTO month_check (event, place, name, outcome, found, reason)
            VALUES (:event, :place, :name, :outcome, :found, :reason)
            """;

    private static final String COLUMNS = """
            SELECT id, month, kind, number, at_ms, by_whom, second, reason, base FROM month_event
            """;

    private static final String ORDER = " ORDER BY month, " + FactOrder.of("MONTH_EVENT", "id");

    /** As {@link MonthDecision#beaten}. */
    private static final String COUNTS = """
            NOT coalesce((SELECT d.against = month_event.id FROM month_decision d
                          WHERE d.stands = month_event.id OR d.against = month_event.id
                          ORDER BY %s DESC LIMIT 1), 0)
            """.formatted(FactOrder.rank("MONTH_DECISION", "d.id"));

    private static final String OF_MONTH = COLUMNS + "WHERE month = :month AND " + COUNTS + ORDER;

    private static final String TOLD = COLUMNS + "WHERE month = :month" + ORDER;

    private static final String ALL = COLUMNS + "WHERE " + COUNTS + ORDER;

    private static final String CHECKS = """
            SELECT name, outcome, found, reason FROM month_check WHERE event = :event ORDER BY place
            """;

    private static final String CLOSED = """
            SELECT count(*) FROM month_event WHERE month = :month AND kind IN ('FINAL', 'REVISION')
            """;

    private final Handle handle;

    MonthEventTable(Handle handle) {
        this.handle = handle;
    }

    /** @throws StoreException when the month has an event of that kind and number already, of whatever laptop */
    public void add(MonthEvent event) {
        handle.createUpdate(ADD).bind("id", event.id().toString()).bind("month", event.month().toString())
                .bind("kind", event.kind().name()).bind("number", event.number())
                .bind("at", event.at().toEpochMilli()).bind("by", event.by()).bind("second", event.second())
                .bind("reason", event.reason()).bind("base", event.base().map(UUID::toString).orElse(null)).execute();
        if (event.checks().isEmpty()) return;
        try (PreparedBatch batch = handle.prepareBatch(ADD_CHECK)) {
            int place = 0;
            for (MonthEvent.Check check : event.checks())
                batch.bind("event", event.id().toString()).bind("place", place++).bind("name", check.name())
                        .bind("outcome", check.outcome()).bind("found", check.found()).bind("reason", check.reason())
                        .add();
            batch.execute();
        }
    }

    /** Everything that was done with a month, oldest first: also what a decision took out. */
    public List<MonthEvent> told(YearMonth month) {
        return handle.createQuery(TOLD).bind("month", month.toString()).map((row, context) -> event(row)).list();
    }

    /** Of one month what counts, oldest first. */
    public List<MonthEvent> of(YearMonth month) {
        return handle.createQuery(OF_MONTH).bind("month", month.toString()).map((row, context) -> event(row)).list();
    }

    /** Of all months what counts, by month, oldest first. */
    public List<MonthEvent> all() {
        return handle.createQuery(ALL).map((row, context) -> event(row)).list();
    }

    /** Whether the month was made final. */
    public boolean closed(YearMonth month) {
        return handle.createQuery(CLOSED).bind("month", month.toString()).mapTo(Long.class).one() > 0;
    }

    private MonthEvent event(ResultSet row) throws SQLException {
        String id = row.getString("id");
        return new MonthEvent(UUID.fromString(id), YearMonth.parse(row.getString("month")),
                MonthEvent.Kind.valueOf(row.getString("kind")), row.getInt("number"), Columns.instant(row, "at_ms"),
                row.getString("by_whom"), row.getString("second"), row.getString("reason"), checks(id),
                Optional.ofNullable(row.getString("base")).map(UUID::fromString));
    }

    private List<MonthEvent.Check> checks(String event) {
        return handle.createQuery(CHECKS).bind("event", event).map((row, context) -> new MonthEvent.Check(
                row.getString("name"), row.getString("outcome"), row.getInt("found"), row.getString("reason"))).list();
    }
}
