package id.sidik.store;

import id.sidik.domain.Holiday;
import id.sidik.domain.RamadanPeriod;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** What an office changed of the yearly tables. Append-only; {@link CalendarTable} reads the tables with it. */
public final class CalendarChangeTable {
    private static final String WORKDAY = "WORKDAY";

    private static final String ADD_DAY = """
            INSERT INTO calendar_change (id, day, kind, name, decree, at_ms, by_whom, reason)
            VALUES (:id, :day, :kind, :name, :decree, :at, :by, :reason) ON CONFLICT (id) DO NOTHING
            """;

    private static final String ADD_RAMADAN = """
            INSERT INTO ramadan_change (id, year, from_day, to_day, decree, at_ms, by_whom, reason)
            VALUES (:id, :year, :from, :to, :decree, :at, :by, :reason) ON CONFLICT (id) DO NOTHING
            """;

    private static final String DAYS = """
            SELECT id, day, kind, name, decree, at_ms, by_whom, reason FROM calendar_change
            WHERE day >= :from AND day < :to ORDER BY
            """ + FactOrder.of("CALENDAR_CHANGE", "id");

    private static final String RAMADAN = """
            SELECT id, year, from_day, to_day, decree, at_ms, by_whom, reason FROM ramadan_change ORDER BY
            """ + FactOrder.of("RAMADAN_CHANGE", "id");

    private final Handle handle;

    CalendarChangeTable(Handle handle) {
        this.handle = handle;
    }

    /** Safe to repeat. */
    public void add(CalendarChange change) {
        handle.createUpdate(ADD_DAY).bind("id", change.id().toString()).bind("day", change.day().toString())
                .bind("kind", change.kind().map(Holiday.Kind::name).orElse(WORKDAY)).bind("name", change.name())
                .bind("decree", change.decree()).bind("at", change.author().at().toEpochMilli())
                .bind("by", change.author().by()).bind("reason", change.author().reason()).execute();
    }

    /** Safe to repeat. */
    public void add(RamadanChange change) {
        handle.createUpdate(ADD_RAMADAN).bind("id", change.id().toString()).bind("year", change.year())
                .bind("from", Columns.orNull(change.period().map(RamadanPeriod::from)))
                .bind("to", Columns.orNull(change.period().map(RamadanPeriod::to))).bind("decree", change.decree())
                .bind("at", change.author().at().toEpochMilli()).bind("by", change.author().by())
                .bind("reason", change.author().reason()).execute();
    }

    /** Of a year's days, in the order of keeping. */
    public List<CalendarChange> of(Year year) {
        return handle.createQuery(DAYS).bind("from", year.atDay(1).toString())
                .bind("to", year.plusYears(1).atDay(1).toString()).map((row, context) -> day(row)).list();
    }

    /** In the order of keeping. */
    public List<RamadanChange> ramadan() {
        return handle.createQuery(RAMADAN).map((row, context) -> ramadan(row)).list();
    }

    private static CalendarChange day(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return new CalendarChange(UUID.fromString(row.getString("id")), Columns.day(row, "day"),
                kind.equals(WORKDAY) ? Optional.empty() : Optional.of(Holiday.Kind.valueOf(kind)),
                row.getString("name"), row.getString("decree"), Authorship.of(row));
    }

    private static RamadanChange ramadan(ResultSet row) throws SQLException {
        Optional<LocalDate> from = Columns.optionalDay(row, "from_day");
        String year = row.getString("year");
        LocalDate to = Columns.optionalDay(row, "to_day").orElse(LocalDate.MAX);
        return new RamadanChange(UUID.fromString(row.getString("id")), year,
                from.map(first -> new RamadanPeriod(year, first, to)), row.getString("decree"), Authorship.of(row));
    }
}
