package id.sidik.store;

import id.sidik.domain.EmployeeId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Who has which shift on which day. Append-only, sheet by sheet. */
public final class RosterTable {
    private static final String ADD = """
            INSERT INTO roster_sheet (id, origin, at_ms, by_whom, reason) VALUES (:id, :origin, :at, :by, :reason)
            ON CONFLICT (id) DO NOTHING
            """;

    private static final String ADD_CELL = """
            INSERT INTO roster_cell (sheet, employee, day, code) VALUES (:sheet, :employee, :day, :code)
            """;

    private static final String BETWEEN = """
            SELECT employee, day, code FROM roster_cell WHERE day >= :from AND day < :to ORDER BY
            """ + FactOrder.of("ROSTER_SHEET", "sheet") + ", rowid";

    private final Handle handle;

    RosterTable(Handle handle) {
        this.handle = handle;
    }

    /** Safe to repeat: a sheet already kept is left alone. */
    public void add(RosterSheet sheet) {
        int added = handle.createUpdate(ADD).bind("id", sheet.id().toString()).bind("origin", sheet.origin())
                .bind("at", sheet.author().at().toEpochMilli()).bind("by", sheet.author().by())
                .bind("reason", sheet.author().reason()).execute();
        if (added == 0 || sheet.cells().isEmpty()) return;
        try (PreparedBatch batch = handle.prepareBatch(ADD_CELL)) {
            for (RosterSheet.Cell cell : sheet.cells())
                batch.bind("sheet", sheet.id().toString()).bind("employee", cell.employee().value())
                        .bind("day", cell.day().toString()).bind("code", cell.code()).add();
            batch.execute();
        }
    }

    /** What holds on each day of the span: the entry kept last, none where it was taken back. */
    public Map<EmployeeId, Map<LocalDate, String>> between(LocalDate from, LocalDate toExclusive) {
        Map<EmployeeId, Map<LocalDate, String>> roster = new HashMap<>();
        List<RosterSheet.Cell> cells = handle.createQuery(BETWEEN).bind("from", from.toString())
                .bind("to", toExclusive.toString()).map((row, context) -> new RosterSheet.Cell(
                        new EmployeeId(row.getString("employee")), Columns.day(row, "day"), row.getString("code")))
                .list();
        for (RosterSheet.Cell cell : cells) {
            Map<LocalDate, String> own = roster.computeIfAbsent(cell.employee(), none -> new HashMap<>());
            if (cell.code().isBlank()) own.remove(cell.day());
            else
                own.put(cell.day(), cell.code());
        }
        return roster;
    }
}
