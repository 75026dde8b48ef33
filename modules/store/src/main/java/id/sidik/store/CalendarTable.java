package id.sidik.store;

import id.sidik.domain.Holiday;
import id.sidik.domain.RamadanPeriod;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The holidays and fasting months: as decreed, with what the office changed of them ({@link CalendarChangeTable}). */
public final class CalendarTable {
    private static final String HOLIDAYS = """
            SELECT day, kind, name, decree FROM holiday h WHERE day >= :from AND day < :to
            AND NOT EXISTS (SELECT 1 FROM calendar_change c WHERE c.day = h.day)
            UNION ALL
            SELECT day, kind, name, decree FROM calendar_change c
            WHERE day >= :from AND day < :to AND kind <> 'WORKDAY'
            AND id = (SELECT id FROM calendar_change l WHERE l.day = c.day ORDER BY %s DESC LIMIT 1)
            ORDER BY day
            """.formatted(FactOrder.rank("CALENDAR_CHANGE", "l.id"));

    private static final String CLEAR_YEAR = """
            DELETE FROM holiday WHERE day >= :from AND day < :to
            """;

    private static final String ADD_HOLIDAY = """
            INSERT INTO holiday (day, kind, name, decree) VALUES (:day, :kind, :name, :decree)
            ON CONFLICT (day) DO UPDATE SET kind = excluded.kind, name = excluded.name, decree = excluded.decree
            """;

    private static final String RAMADAN = """
            SELECT year, from_day, to_day FROM ramadan r
            WHERE NOT EXISTS (SELECT 1 FROM ramadan_change c WHERE c.year = r.year)
            UNION ALL
            SELECT year, from_day, to_day FROM ramadan_change c WHERE from_day IS NOT NULL
            AND id = (SELECT id FROM ramadan_change l WHERE l.year = c.year ORDER BY %s DESC LIMIT 1)
            ORDER BY from_day
            """.formatted(FactOrder.rank("RAMADAN_CHANGE", "l.id"));

    private static final String SAVE_RAMADAN = """
            INSERT INTO ramadan (year, from_day, to_day) VALUES (:year, :from, :to)
            ON CONFLICT (year) DO UPDATE SET from_day = excluded.from_day, to_day = excluded.to_day
            """;

    private static final String REMOVE_RAMADAN = """
            DELETE FROM ramadan WHERE year = :year
            """;

    private final Handle handle;

    CalendarTable(Handle handle) {
        this.handle = handle;
    }

    /** In the order of days. */
    public List<Holiday> holidays(LocalDate from, LocalDate toExclusive) {
        return handle.createQuery(HOLIDAYS).bind("from", from.toString()).bind("to", toExclusive.toString())
                .map((row, context) -> new Holiday(Columns.day(row, "day"),
                        Holiday.Kind.valueOf(row.getString("kind")), row.getString("name"), row.getString("decree")))
                .list();
    }

    /** Takes {@code holidays} for the whole decreed list of the year; what the office changed stays above it. */
    public void replaceHolidays(Year year, List<Holiday> holidays) {
        handle.createUpdate(CLEAR_YEAR).bind("from", year.atDay(1).toString())
                .bind("to", year.plusYears(1).atDay(1).toString()).execute();
        if (holidays.isEmpty()) return;
        try (PreparedBatch batch = handle.prepareBatch(ADD_HOLIDAY)) {
            for (Holiday holiday : holidays) {
                if (holiday.day().getYear() != year.getValue())
                    throw new IllegalArgumentException("a holiday of another year: " + holiday.day());
                batch.bind("day", holiday.day().toString()).bind("kind", holiday.kind().name())
                        .bind("name", holiday.name()).bind("decree", holiday.decree()).add();
            }
            batch.execute();
        }
    }

    /** By first day. */
    public List<RamadanPeriod> ramadan() {
        return handle.createQuery(RAMADAN).map((row, context) -> new RamadanPeriod(row.getString("year"),
                Columns.day(row, "from_day"), Columns.day(row, "to_day"))).list();
    }

    /** Adds the fasting month of its year or moves it. */
    public void saveRamadan(RamadanPeriod period) {
        handle.createUpdate(SAVE_RAMADAN).bind("year", period.year()).bind("from", period.from().toString())
                .bind("to", period.to().toString()).execute();
    }

    /** @param year as in {@link RamadanPeriod#year()} */
    public void removeRamadan(String year) {
        handle.createUpdate(REMOVE_RAMADAN).bind("year", year).execute();
    }
}
