package id.sidik.store;

import id.sidik.domain.MachineId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The minutes of cleared logs, append-only. */
public final class ClearingTable {
    private static final String ADD = """
            INSERT INTO clearing (id, machine, at_ms, by_whom, reason, archive, machine_count, read_count, in_journal,
                                  quarantined, centre, counted_again, count_after)
            VALUES (:id, (SELECT id FROM machine WHERE serial = :serial), :at, :by, :reason, :archive, :machineCount,
                    :readCount, :inJournal, :quarantined, :centre, :countedAgain, :countAfter)
            """;

    private static final String LIST = """
            SELECT c.id, m.serial, c.at_ms, c.by_whom, c.reason, c.archive, c.machine_count, c.read_count, c.in_journal,
                   c.quarantined, c.centre, c.counted_again, c.count_after
            FROM clearing c JOIN machine m ON m.id = c.machine
            WHERE m.serial = :serial ORDER BY c.at_ms DESC, c.id DESC LIMIT :most
            """;

    private final Handle handle;

    ClearingTable(Handle handle) {
        this.handle = handle;
    }

    /** The machine and the archive were saved before. */
    public void add(KeptClearing minutes) {
        handle.createUpdate(ADD).bind("id", minutes.id().toString()).bind("serial", minutes.machine().serial())
                .bind("at", minutes.at().toEpochMilli()).bind("by", minutes.by()).bind("reason", minutes.reason())
                .bind("archive", minutes.archiveSha()).bind("machineCount", minutes.machineCount())
                .bind("readCount", minutes.readCount()).bind("inJournal", minutes.inJournal())
                .bind("quarantined", minutes.quarantined()).bind("centre", minutes.centre())
                .bind("countedAgain", minutes.countedAgain()).bind("countAfter", Columns.orNull(minutes.countAfter()))
                .execute();
    }

    /** Newest first. */
    public List<KeptClearing> history(MachineId machine, int most) {
        return handle.createQuery(LIST).bind("serial", machine.serial()).bind("most", most)
                .map((row, context) -> minutes(row)).list();
    }

    private static KeptClearing minutes(ResultSet row) throws SQLException {
        return new KeptClearing(UUID.fromString(row.getString("id")), new MachineId(row.getString("serial")),
                Columns.instant(row, "at_ms"), row.getString("by_whom"), row.getString("reason"),
                row.getString("archive"), row.getLong("machine_count"), row.getLong("read_count"),
                row.getLong("in_journal"), row.getLong("quarantined"), row.getString("centre"),
                row.getLong("counted_again"), Columns.optionalLong(row, "count_after"));
    }
}
