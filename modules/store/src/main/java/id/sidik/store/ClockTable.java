package id.sidik.store;

import id.sidik.domain.MachineId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What the machines' clocks showed, and every setting of them; append-only. */
public final class ClockTable {
    private static final String ADD_READING = """
            INSERT INTO clock_reading (id, machine, at_ms, shown, offset_ms, uncertainty_ms, round_trip_ms, occasion)
            VALUES (:id, (SELECT id FROM machine WHERE serial = :serial), :at, :shown, :offset, :uncertainty, :roundTrip,
                    :occasion)
            """;

    private static final String ADD_SETTING = """
            INSERT INTO clock_setting (id, machine, at_ms, by_whom, reason, scheduled, before_ms, after_ms, uncertainty_ms,
                                       result)
            VALUES (:id, (SELECT id FROM machine WHERE serial = :serial), :at, :by, :reason, :scheduled, :before, :after,
                    :uncertainty, :result)
            """;

    /** Pulls tell whole seconds: they are true to half a second and half the way there and back. */
    private static final String POINTS = """
            SELECT at_ms, offset_ms, uncertainty_ms FROM (
                SELECT r.at_ms, r.offset_ms, r.uncertainty_ms FROM clock_reading r
                JOIN machine m ON m.id = r.machine WHERE m.serial = :serial AND r.at_ms >= :since
                UNION ALL
                SELECT c.at_ms, c.clock_offset_ms, 500 + coalesce(c.round_trip_ms, 0) / 2 FROM contact c
                JOIN machine m ON m.id = c.machine
                WHERE m.serial = :serial AND c.at_ms >= :since AND c.clock_offset_ms IS NOT NULL)
            ORDER BY at_ms
            """;

    private static final String SETTINGS = """
            SELECT s.id, m.serial, s.at_ms, s.by_whom, s.reason, s.scheduled, s.before_ms, s.after_ms, s.uncertainty_ms,
                   s.result
            FROM clock_setting s JOIN machine m ON m.id = s.machine
            WHERE m.serial = :serial ORDER BY s.at_ms DESC, s.id DESC LIMIT :most
            """;

    /** The store never goes back in time: a laptop whose clock stands before this is wrong. */
    private static final String LATEST_FACT = """
            SELECT max((SELECT coalesce(max(at_ms), 0) FROM contact),
                       (SELECT coalesce(max(at_ms), 0) FROM clock_reading)) AS at_ms
            """;

    private final Handle handle;

    ClockTable(Handle handle) {
        this.handle = handle;
    }

    /** The machine was saved before. */
    public void add(KeptReading reading) {
        handle.createUpdate(ADD_READING).bind("id", reading.id().toString()).bind("serial", reading.machine().serial())
                .bind("at", reading.at().toEpochMilli()).bind("shown", Columns.localSecond(reading.shown()))
                .bind("offset", reading.offset().toMillis()).bind("uncertainty", reading.uncertainty().toMillis())
                .bind("roundTrip", reading.roundTrip().toMillis()).bind("occasion", reading.occasion().name())
                .execute();
    }

    /** The machine was saved before. */
    public void add(KeptSetting setting) {
        handle.createUpdate(ADD_SETTING).bind("id", setting.id().toString()).bind("serial", setting.machine().serial())
                .bind("at", setting.at().toEpochMilli()).bind("by", setting.by()).bind("reason", setting.reason())
                .bind("scheduled", setting.scheduled()).bind("before", millis(setting.before()))
                .bind("after", millis(setting.after())).bind("uncertainty", millis(setting.uncertainty()))
                .bind("result", setting.result()).execute();
    }

    /** Of pulls and of looks at the clock alone, oldest first. */
    public List<ClockPoint> points(MachineId machine, Instant since) {
        return handle.createQuery(POINTS).bind("serial", machine.serial()).bind("since", since.toEpochMilli())
                .map((row, context) -> new ClockPoint(Columns.instant(row, "at_ms"),
                        Duration.ofMillis(row.getLong("offset_ms")), Duration.ofMillis(row.getLong("uncertainty_ms"))))
                .list();
    }

    /** Newest first. */
    public List<KeptSetting> settings(MachineId machine, int most) {
        return handle.createQuery(SETTINGS).bind("serial", machine.serial()).bind("most", most)
                .map((row, context) -> setting(row)).list();
    }

    /** When the newest contact or reading was made; empty in a store that has none. */
    public Optional<Instant> latestFact() {
        return Optional.of(handle.createQuery(LATEST_FACT).mapTo(Long.class).one()).filter(at -> at > 0)
                .map(Instant::ofEpochMilli);
    }

    private static KeptSetting setting(ResultSet row) throws SQLException {
        return new KeptSetting(UUID.fromString(row.getString("id")), new MachineId(row.getString("serial")),
                Columns.instant(row, "at_ms"), row.getString("by_whom"), row.getString("reason"),
                row.getInt("scheduled") != 0, span(row, "before_ms"), span(row, "after_ms"),
                span(row, "uncertainty_ms"), row.getString("result"));
    }

    private static Optional<Duration> span(ResultSet row, String column) throws SQLException {
        OptionalLong millis = Columns.optionalLong(row, column);
        return millis.isPresent() ? Optional.of(Duration.ofMillis(millis.getAsLong())) : Optional.empty();
    }

    private static @Nullable Long millis(Optional<Duration> span) {
        return span.map(Duration::toMillis).orElse(null);
    }
}
