package id.sidik.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** What a unit says about its regulation, append-only; the last of a list holds. */
public final class UnitRuleTable {
    private static final String CHOOSE = """
            INSERT INTO regulation_choice (id, pack, from_month, at_ms, by_whom, reason)
            VALUES (:id, :pack, :from, :at, :by, :reason)
            """;

    private static final String CHOICES = """
            SELECT id, pack, from_month, at_ms, by_whom, reason FROM regulation_choice ORDER BY from_month,
            """ + FactOrder.of("REGULATION_CHOICE", "id");

    private static final String SET = """
            INSERT INTO regulation_value (id, pack, path, value, from_month, only_month, mark, note, at_ms, by_whom,
                reason)
            VALUES (:id, :pack, :path, :value, :from, :only, :mark, :note, :at, :by, :reason)
            """;

    private static final String VALUES = """
            SELECT id, pack, path, value, from_month, only_month, mark, note, at_ms, by_whom, reason
            FROM regulation_value WHERE pack = :pack ORDER BY from_month,
            """ + FactOrder.of("REGULATION_VALUE", "id");

    private final Handle handle;

    UnitRuleTable(Handle handle) {
        this.handle = handle;
    }

    public void add(PackChoice one) {
        author(handle.createUpdate(CHOOSE), one.author()).bind("id", one.id().toString()).bind("pack", one.pack())
                .bind("from", one.from().toString()).execute();
    }

    /** By the month from which they hold. */
    public List<PackChoice> choices() {
        return handle.createQuery(CHOICES).map((row, context) -> new PackChoice(UUID.fromString(row.getString("id")),
                row.getString("pack"), YearMonth.parse(row.getString("from_month")), Authorship.of(row))).list();
    }

    public void add(OwnValue one) {
        author(handle.createUpdate(SET), one.author()).bind("id", one.id().toString()).bind("pack", one.pack())
                .bind("path", one.path()).bind("value", Columns.orNull(one.value()))
                .bind("from", one.from().toString()).bind("only", one.onlyMonth()).bind("mark", one.mark())
                .bind("note", one.note()).execute();
    }

    /** Of one pack, by the month from which they hold. */
    public List<OwnValue> values(String pack) {
        return handle.createQuery(VALUES).bind("pack", pack).map((row, context) -> value(row)).list();
    }

    private static Update author(Update update, Authorship author) {
        return update.bind("at", author.at().toEpochMilli()).bind("by", author.by()).bind("reason", author.reason());
    }

    private static OwnValue value(ResultSet row) throws SQLException {
        return new OwnValue(UUID.fromString(row.getString("id")), row.getString("pack"), row.getString("path"),
                Optional.ofNullable(row.getString("value")), YearMonth.parse(row.getString("from_month")),
                row.getBoolean("only_month"), row.getString("mark"), row.getString("note"), Authorship.of(row));
    }
}
