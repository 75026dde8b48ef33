package id.sidik.store;

import id.sidik.domain.EmployeeId;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Who left the unit and who came, append-only. */
public final class TransferTable {
    private static final String ADD = """
            INSERT INTO transfer (id, employee, direction, day, letter, letter_day, place, unit, at_ms, by_whom, reason)
            VALUES (:id, :employee, :direction, :day, :letter, :letterDay, :place, :unit, :at, :by, :reason)
            ON CONFLICT (id) DO NOTHING
            """;

    private static final String LIST = """
            SELECT id, employee, direction, day, letter, letter_day, place, unit, at_ms, by_whom, reason FROM transfer
            ORDER BY
            """ + FactOrder.of("TRANSFER", "id");

    private final Handle handle;

    TransferTable(Handle handle) {
        this.handle = handle;
    }

    /** Safe to repeat. */
    public void add(Transfer transfer) {
        handle.createUpdate(ADD).bind("id", transfer.id().toString()).bind("employee", transfer.employee().value())
                .bind("direction", transfer.direction().name()).bind("day", transfer.day().toString())
                .bind("letter", transfer.letter()).bind("letterDay", Columns.orNull(transfer.letterDate()))
                .bind("place", transfer.place()).bind("unit", transfer.unit()).bind("at", transfer.author().at()
                        .toEpochMilli())
                .bind("by", transfer.author().by()).bind("reason", transfer.author().reason()).execute();
    }

    /** In the order they were kept. */
    public List<Transfer> list() {
        return handle.createQuery(LIST).map((row, context) -> new Transfer(UUID.fromString(row.getString("id")),
                new EmployeeId(row.getString("employee")), Transfer.Direction.valueOf(row.getString("direction")),
                Columns.day(row, "day"), row.getString("letter"), Columns.optionalDay(row, "letter_day"),
                row.getString("place"), row.getString("unit"), Authorship.of(row))).list();
    }
}
