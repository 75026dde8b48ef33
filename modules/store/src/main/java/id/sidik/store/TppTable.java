package id.sidik.store;

import id.sidik.domain.EmployeeId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** What pay rests on, append-only: of several facts for the same month the last one holds. */
public final class TppTable {
    private static final String ADD_BASE = """
            INSERT INTO tpp_base (id, employee, from_month, amount, at_ms, by_whom, reason)
            VALUES (:id, :employee, :from, :amount, :at, :by, :reason)
            """;

    private static final String BASE_COLUMNS = """
            SELECT id, employee, from_month, amount, at_ms, by_whom, reason FROM tpp_base
            """;

    private static final String BASES = BASE_COLUMNS + """
            WHERE from_month <= :month ORDER BY employee, from_month,
            """ + FactOrder.of("TPP_BASE", "id");

    private static final String BASE_HISTORY = BASE_COLUMNS + """
            WHERE employee = :employee ORDER BY from_month,
            """ + FactOrder.of("TPP_BASE", "id");

    private static final String ADD_PRODUCTIVITY = """
            INSERT INTO tpp_productivity (id, employee, month, pct, at_ms, by_whom, reason)
            VALUES (:id, :employee, :month, :pct, :at, :by, :reason)
            """;

    private static final String PRODUCTIVITIES = """
            SELECT id, employee, month, pct, at_ms, by_whom, reason FROM tpp_productivity
            WHERE month = :month ORDER BY employee,
            """ + FactOrder.of("TPP_PRODUCTIVITY", "id");

    private final Handle handle;

    TppTable(Handle handle) {
        this.handle = handle;
    }

    public void add(TppBase base) {
        handle.createUpdate(ADD_BASE).bind("id", base.id().toString()).bind("employee", base.employee().value())
                .bind("from", base.from().toString()).bind("amount", Columns.orNull(base.rupiah()))
                .bind("at", base.at().toEpochMilli()).bind("by", base.by()).bind("reason", base.reason()).execute();
    }

    public void add(Productivity one) {
        handle.createUpdate(ADD_PRODUCTIVITY).bind("id", one.id().toString()).bind("employee", one.employee().value())
                .bind("month", one.month().toString())
                .bind("pct", one.pct().map(BigDecimal::toPlainString).orElse(null))
                .bind("at", one.at().toEpochMilli()).bind("by", one.by()).bind("reason", one.reason()).execute();
    }

    /** Every fact that reaches the month, of each employee the one that holds last. */
    public List<TppBase> basesUpTo(YearMonth month) {
        return handle.createQuery(BASES).bind("month", month.toString()).map((row, context) -> base(row)).list();
    }

    /** Every fact about an employee's TPP, the one that holds latest last. */
    public List<TppBase> bases(EmployeeId employee) {
        return handle.createQuery(BASE_HISTORY).bind("employee", employee.value()).map((row, context) -> base(row))
                .list();
    }

    /** Every fact about what was achieved in the month, of each employee the one that holds last. */
    public List<Productivity> productivities(YearMonth month) {
        return handle.createQuery(PRODUCTIVITIES).bind("month", month.toString())
                .map((row, context) -> productivity(row)).list();
    }

    private static TppBase base(ResultSet row) throws SQLException {
        return new TppBase(UUID.fromString(row.getString("id")), new EmployeeId(row.getString("employee")),
                YearMonth.parse(row.getString("from_month")), Columns.optionalLong(row, "amount"),
                Columns.instant(row, "at_ms"), row.getString("by_whom"), row.getString("reason"));
    }

    private static Productivity productivity(ResultSet row) throws SQLException {
        return new Productivity(UUID.fromString(row.getString("id")), new EmployeeId(row.getString("employee")),
                YearMonth.parse(row.getString("month")), Optional.ofNullable(row.getString("pct")).map(BigDecimal::new),
                Columns.instant(row, "at_ms"), row.getString("by_whom"), row.getString("reason"));
    }
}
