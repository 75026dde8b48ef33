package id.sidik.store;

import id.sidik.domain.MachineId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Every search for the cause of a fault, append-only. */
public final class DiagnosisTable {
    private static final String ADD = """
            INSERT INTO diagnosis (id, machine, at_ms, cause, took_ms, steps)
            VALUES (:id, (SELECT id FROM machine WHERE serial = :serial), :at, :cause, :took, :steps)
            ON CONFLICT (id) DO NOTHING
            """;

    private static final String HISTORY = """
            SELECT d.id, m.serial, d.at_ms, d.cause, d.took_ms, d.steps FROM machine m JOIN diagnosis d ON d.machine = m.id
            WHERE m.serial = :serial ORDER BY d.at_ms DESC, d.id DESC LIMIT :limit
            """;

    private final Handle handle;

    DiagnosisTable(Handle handle) {
        this.handle = handle;
    }

    /** Safe to repeat. The machine was saved before. */
    public void add(KeptDiagnosis diagnosis) {
        handle.createUpdate(ADD).bind("id", diagnosis.id().toString()).bind("serial", diagnosis.machine().serial())
                .bind("at", diagnosis.at().toEpochMilli()).bind("cause", diagnosis.cause())
                .bind("took", diagnosis.took().toMillis()).bind("steps", diagnosis.steps()).execute();
    }

    /** Newest first. @param limit at most so many, 0 or more */
    public List<KeptDiagnosis> history(MachineId machine, int limit) {
        return handle.createQuery(HISTORY).bind("serial", machine.serial()).bind("limit", limit)
                .map(DiagnosisTable::diagnosis).list();
    }

    private static KeptDiagnosis diagnosis(ResultSet row, StatementContext context) throws SQLException {
        return new KeptDiagnosis(UUID.fromString(row.getString("id")), new MachineId(row.getString("serial")),
                Columns.instant(row, "at_ms"), row.getInt("cause"), Duration.ofMillis(row.getLong("took_ms")),
                row.getString("steps"));
    }
}
