package id.sidik.store;

import id.sidik.domain.EmployeeId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Minutes of activity as the performance system told them, append-only. */
public final class ActivityTable {
    private static final String ADD_FILE = """
            INSERT INTO activity_file (id, sha256, at_ms, by_whom, reason) VALUES (:id, :sha256, :at, :by, :reason)
            """;

    private static final String ADD_DAY = """
            INSERT INTO activity_day (id, file, employee, day, minutes, waiting)
            VALUES (:id, :file, :employee, :day, :minutes, :waiting)
            """;

    private static final String BETWEEN = """
            SELECT id, employee, day, minutes, waiting FROM activity_day WHERE day >= :from AND day < :to ORDER BY
            """ + FactOrder.of("ACTIVITY_FILE", "file") + ", rowid";

    private record Place(EmployeeId employee, LocalDate day) {}

    private final Handle handle;

    ActivityTable(Handle handle) {
        this.handle = handle;
    }

    public void add(ActivityFile file) {
        handle.createUpdate(ADD_FILE).bind("id", file.id().toString()).bind("sha256", file.sha256())
                .bind("at", file.author().at().toEpochMilli()).bind("by", file.author().by())
                .bind("reason", file.author().reason()).execute();
        for (ActivityFile.Day one : file.days())
            handle.createUpdate(ADD_DAY).bind("id", one.id().toString()).bind("file", file.id().toString())
                    .bind("employee", one.employee().value()).bind("day", one.day().toString())
                    .bind("minutes", one.minutes()).bind("waiting", one.waiting()).execute();
    }

    /** One for each person and day: what was told last. */
    public List<ActivityFile.Day> between(LocalDate from, LocalDate toExclusive) {
        Map<Place, ActivityFile.Day> last = new LinkedHashMap<>();
        handle.createQuery(BETWEEN).bind("from", from.toString()).bind("to", toExclusive.toString())
                .map((row, context) -> new ActivityFile.Day(UUID.fromString(row.getString("id")),
                        new EmployeeId(row.getString("employee")), Columns.day(row, "day"), row.getInt("minutes"),
                        row.getInt("waiting")))
                .forEach(one -> last.put(new Place(one.employee(), one.day()), one));
        return new ArrayList<>(last.values());
    }
}
