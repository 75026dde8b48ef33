package id.sidik.store;

import id.sidik.domain.Incident;
import id.sidik.domain.MachineId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Silences of machines that were taken for incidents, append-only. */
public final class IncidentTable {
    private static final String ADD = """
            INSERT INTO incident (id, machine, from_at, until_at, usual, cause, signer, note, document, at_ms, by_whom)
            VALUES (:id, (SELECT id FROM machine WHERE serial = :serial), :from, :until, :usual, :cause, :signer, :note,
                    :document, :at, :by)
            """;

    private static final String COLUMNS = """
            SELECT i.id, m.serial, i.from_at, i.until_at, i.usual, i.cause, i.signer, i.note, i.document, i.at_ms, i.by_whom
            FROM incident i JOIN machine m ON m.id = i.machine
            """;

    private final Handle handle;

    IncidentTable(Handle handle) {
        this.handle = handle;
    }

    /** The machine was saved before. */
    public void add(Incident incident) {
        handle.createUpdate(ADD).bind("id", incident.id().toString()).bind("serial", incident.machine().serial())
                .bind("from", Columns.localSecond(incident.from())).bind("until", Columns.localSecond(incident.until()))
                .bind("usual", incident.usual()).bind("cause", incident.cause().name())
                .bind("signer", incident.signer()).bind("note", incident.note()).bind("document", incident.document())
                .bind("at", incident.at().toEpochMilli()).bind("by", incident.by()).execute();
    }

    public Optional<Incident> find(UUID id) {
        return handle.createQuery(COLUMNS + "WHERE i.id = :id").bind("id", id.toString()).map(IncidentTable::incident)
                .findOne();
    }

    /** Newest first. */
    public List<Incident> list(int most) {
        return handle.createQuery(COLUMNS + "ORDER BY i.at_ms DESC, i.id DESC LIMIT :most").bind("most", most)
                .map(IncidentTable::incident).list();
    }

    private static Incident incident(ResultSet row, StatementContext context) throws SQLException {
        return new Incident(UUID.fromString(row.getString("id")), new MachineId(row.getString("serial")),
                Columns.localSecond(row.getLong("from_at")), Columns.localSecond(row.getLong("until_at")),
                row.getInt("usual"), Incident.Cause.valueOf(row.getString("cause")), row.getString("signer"),
                row.getString("note"), row.getString("document"), Columns.instant(row, "at_ms"),
                row.getString("by_whom"));
    }
}
