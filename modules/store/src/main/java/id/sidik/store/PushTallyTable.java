package id.sidik.store;

import id.sidik.domain.MachineId;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** What came of the rows that reporting machines told. */
public final class PushTallyTable {
    private static final String ADD = """
            INSERT INTO push_tally (machine, kind, outcome, told, last_ms)
            VALUES ((SELECT id FROM machine WHERE serial = :serial), :kind, :outcome, :told, :at)
            ON CONFLICT (machine, kind, outcome) DO UPDATE
            SET told = told + excluded.told, last_ms = max(last_ms, excluded.last_ms)
            """;

    private static final String LIST = """
            SELECT t.kind, t.outcome, t.told, t.last_ms FROM push_tally t JOIN machine m ON m.id = t.machine
            WHERE m.serial = :serial ORDER BY t.kind, t.outcome
            """;

    private final Handle handle;

    PushTallyTable(Handle handle) {
        this.handle = handle;
    }

    /** The machine was saved before. @param told 1 or more */
    public void add(MachineId machine, String kind, String outcome, long told, Instant at) {
        handle.createUpdate(ADD).bind("serial", machine.serial()).bind("kind", kind).bind("outcome", outcome)
                .bind("told", told).bind("at", at.toEpochMilli()).execute();
    }

    /** By kind and outcome. */
    public List<PushTally> list(MachineId machine) {
        return handle.createQuery(LIST).bind("serial", machine.serial())
                .map((row, context) -> new PushTally(row.getString("kind"), row.getString("outcome"),
                        row.getLong("told"), Columns.instant(row, "last_ms")))
                .list();
    }
}
