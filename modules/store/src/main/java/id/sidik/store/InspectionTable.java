package id.sidik.store;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.Inspection;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** What somebody looked at and left as it is, append-only. */
public final class InspectionTable {
    private static final String ADD = """
            INSERT INTO inspection (id, employee, day, matter, found, note, at_ms, by_whom)
            VALUES (:id, :employee, :day, :matter, :found, :note, :at, :by)
            """;

    private static final String BETWEEN = """
            SELECT id, employee, day, matter, found, note, at_ms, by_whom FROM inspection
            WHERE day >= :from AND day < :to ORDER BY at_ms, id
            """;

    private final Handle handle;

    InspectionTable(Handle handle) {
        this.handle = handle;
    }

    public void add(Inspection inspection) {
        handle.createUpdate(ADD).bind("id", inspection.id().toString())
                .bind("employee", inspection.employee().value()).bind("day", inspection.day().toString())
                .bind("matter", inspection.matter().name()).bind("found", inspection.found())
                .bind("note", inspection.note()).bind("at", inspection.at().toEpochMilli())
                .bind("by", inspection.by()).execute();
    }

    /** Those of the days, oldest first. */
    public List<Inspection> between(LocalDate from, LocalDate toExclusive) {
        return handle.createQuery(BETWEEN).bind("from", from.toString()).bind("to", toExclusive.toString())
                .map((row, context) -> new Inspection(UUID.fromString(row.getString("id")),
                        new EmployeeId(row.getString("employee")), Columns.day(row, "day"),
                        Inspection.Matter.valueOf(row.getString("matter")), row.getString("found"),
                        row.getString("note"), Columns.instant(row, "at_ms"), row.getString("by_whom")))
                .list();
    }
}
