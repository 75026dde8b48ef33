package id.sidik.store;

import id.sidik.domain.SpecialPeriod;
import id.sidik.domain.Whom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Periods with working hours of their own. Append-only. */
public final class SpecialPeriodTable {
    private static final String ADD = """
            INSERT INTO special_period (id, name, from_day, to_day, pattern, decree, at_ms, by_whom, reason)
            VALUES (:id, :name, :from, :to, :pattern, :decree, :at, :by, :reason) ON CONFLICT (id) DO NOTHING
            """;

    private static final String ADD_HOURS = """
            INSERT INTO special_hours (period, weekday, time_in, time_out) VALUES (:period, :weekday, :in, :out)
            """;

    private static final String ADD_WHOM = """
            INSERT INTO special_whom (period, scope, target) VALUES (:period, :scope, :target)
            """;

    private static final String LIST = """
            SELECT id, name, from_day, to_day, pattern, decree, at_ms, by_whom, reason FROM special_period
            ORDER BY
            """ + FactOrder.of("SPECIAL_PERIOD", "id");

    private static final String HOURS = """
            SELECT period, weekday, time_in, time_out FROM special_hours
            """;

    private static final String WHOM = """
            SELECT period, scope, target FROM special_whom
            """;

    private final Handle handle;

    SpecialPeriodTable(Handle handle) {
        this.handle = handle;
    }

    /** Safe to repeat: a period already kept is left alone. */
    public void add(KeptSpecial kept) {
        SpecialPeriod period = kept.period();
        String id = kept.id().toString();
        int added = handle.createUpdate(ADD).bind("id", id).bind("name", period.name())
                .bind("from", period.from().toString()).bind("to", period.to().toString())
                .bind("pattern", Columns.orNull(period.pattern())).bind("decree", period.decree())
                .bind("at", kept.author().at().toEpochMilli()).bind("by", kept.author().by())
                .bind("reason", kept.author().reason()).execute();
        if (added == 0) return;
        period.hours().forEach((day, times) -> handle.createUpdate(ADD_HOURS).bind("period", id)
                .bind("weekday", day.getValue()).bind("in", times.in().toString()).bind("out", times.out().toString())
                .execute());
        kept.whom().forEach(whom -> handle.createUpdate(ADD_WHOM).bind("period", id).bind("scope", whom.scope().name())
                .bind("target", whom.target()).execute());
    }

    /** In the order of keeping. */
    public List<KeptSpecial> list() {
        Map<String, Map<DayOfWeek, SpecialPeriod.Times>> hours = new HashMap<>();
        handle.createQuery(HOURS).map((row, context) -> hours
                .computeIfAbsent(row.getString("period"), none -> new EnumMap<>(DayOfWeek.class))
                .put(DayOfWeek.of(row.getInt("weekday")), new SpecialPeriod.Times(
                        LocalTime.parse(row.getString("time_in")), LocalTime.parse(row.getString("time_out")))))
                .list();
        Map<String, List<Whom>> whom = new HashMap<>();
        handle.createQuery(WHOM).map((row, context) -> whom
                .computeIfAbsent(row.getString("period"), none -> new ArrayList<>())
                .add(new Whom(Whom.Scope.valueOf(row.getString("scope")), row.getString("target")))).list();
        return handle.createQuery(LIST).map((row, context) -> special(row, hours, whom)).list();
    }

    private static KeptSpecial special(ResultSet row, Map<String, Map<DayOfWeek, SpecialPeriod.Times>> hours,
            Map<String, List<Whom>> whom) throws SQLException {
        String id = row.getString("id");
        SpecialPeriod period = new SpecialPeriod(row.getString("name"), Columns.day(row, "from_day"),
                Columns.day(row, "to_day"), hours.getOrDefault(id, Map.of()),
                Optional.ofNullable(row.getString("pattern")), row.getString("decree"));
        return new KeptSpecial(UUID.fromString(id), period, whom.getOrDefault(id, List.of()), Authorship.of(row));
    }
}
