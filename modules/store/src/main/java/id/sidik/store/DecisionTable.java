package id.sidik.store;

import id.sidik.domain.EmployeeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Decided punishments, append-only. */
public final class DecisionTable {
    private static final String ADD = """
            INSERT INTO discipline_decision (id, employee, code, from_month, number, withdrawn, at_ms, by_whom, reason)
            VALUES (:id, :employee, :code, :from, :number, :withdrawn, :at, :by, :reason)
            """;

    private static final String ALL = """
            SELECT id, employee, code, from_month, number, withdrawn, at_ms, by_whom, reason FROM discipline_decision
            ORDER BY
            """ + FactOrder.of("DISCIPLINE_DECISION", "id");

    private static final String ADD_LETTER = """
            INSERT INTO discipline_letter (decision, decided_day, until_month, document)
            VALUES (:decision, :decided, :until, :document)
            """;

    private static final String LETTERS = """
            SELECT decision, decided_day, until_month, document FROM discipline_letter
            """;

    private final Handle handle;

    DecisionTable(Handle handle) {
        this.handle = handle;
    }

    public void add(KeptDecision one) {
        handle.createUpdate(ADD).bind("id", one.id().toString()).bind("employee", one.employee().value())
                .bind("code", one.code()).bind("from", one.from().toString()).bind("number", one.number())
                .bind("withdrawn", one.withdrawn()).bind("at", one.at().toEpochMilli()).bind("by", one.by())
                .bind("reason", one.reason()).execute();
    }

    public void add(DecisionLetter letter) {
        handle.createUpdate(ADD_LETTER).bind("decision", letter.decision().toString())
                .bind("decided", letter.decidedOn().toString()).bind("until", Columns.orNull(letter.until()))
                .bind("document", Columns.orNull(letter.document())).execute();
    }

    /** Of the decisions that have one, by decision. */
    public Map<UUID, DecisionLetter> letters() {
        Map<UUID, DecisionLetter> found = new LinkedHashMap<>();
        handle.createQuery(LETTERS).map((row, context) -> new DecisionLetter(UUID.fromString(row.getString("decision")),
                Columns.day(row, "decided_day"), Optional.ofNullable(row.getString("until_month")).map(
                        YearMonth::parse),
                Optional.ofNullable(row.getString("document")))).forEach(one -> found.put(one.decision(), one));
        return found;
    }

    /** Oldest first, withdrawals too. */
    public List<KeptDecision> all() {
        return handle.createQuery(ALL).map((row, context) -> decision(row)).list();
    }

    /** Those that hold: of each employee and number the last word, when it is no withdrawal. */
    public List<KeptDecision> inForce() {
        Map<String, KeptDecision> last = new LinkedHashMap<>();
        for (KeptDecision one : all()) last.put(one.employee().value() + " " + one.number(), one);
        return last.values().stream().filter(one -> !one.withdrawn()).toList();
    }

    private static KeptDecision decision(ResultSet row) throws SQLException {
        return new KeptDecision(UUID.fromString(row.getString("id")), new EmployeeId(row.getString("employee")),
                row.getString("code"), YearMonth.parse(row.getString("from_month")), row.getString("number"),
                row.getBoolean("withdrawn"), Columns.instant(row, "at_ms"), row.getString("by_whom"),
                row.getString("reason"));
    }
}
