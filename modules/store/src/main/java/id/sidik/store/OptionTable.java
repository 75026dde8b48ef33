package id.sidik.store;

import id.sidik.domain.MachineId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** How machines were found set, and what was changed on them. Changes are append-only. */
public final class OptionTable {
    private static final String KEEP = """
            INSERT INTO option_reading (machine, key, value, read_ms)
            SELECT id, :key, :value, :at FROM machine WHERE serial = :serial
            ON CONFLICT (machine, key) DO UPDATE SET value = excluded.value, read_ms = excluded.read_ms
            """;

    private static final String READ = """
            SELECT key, value FROM option_reading JOIN machine ON machine.id = machine WHERE serial = :serial
            """;

    private static final String READ_AT = """
            SELECT max(read_ms) FROM option_reading JOIN machine ON machine.id = machine WHERE serial = :serial
            """;

    private static final String ADD_CHANGE = """
            INSERT INTO option_change (id, machine, at_ms, key, before, wanted, found, outcome)
            SELECT :id, id, :at, :key, :before, :wanted, :found, :outcome FROM machine WHERE serial = :serial
            """;

    private static final String CHANGES = """
            SELECT option_change.id, at_ms, key, before, wanted, found, outcome
            FROM option_change JOIN machine ON machine.id = machine
            WHERE serial = :serial ORDER BY at_ms DESC, option_change.id DESC LIMIT :most
            """;

    private final Handle handle;

    OptionTable(Handle handle) {
        this.handle = handle;
    }

    /** @param values plain texts by key; without a text the firmware does not know the key */
    public void keep(MachineId machine, Map<String, Optional<String>> values, Instant at) {
        values.forEach((key, value) -> handle.createUpdate(KEEP).bind("serial", machine.serial()).bind("key", key)
                .bind("value", value.orElse(null)).bind("at", at.toEpochMilli()).execute());
    }

    /** The last reading of each key. */
    public Map<String, Optional<String>> read(MachineId machine) {
        Map<String, Optional<String>> found = new LinkedHashMap<>();
        handle.createQuery(READ).bind("serial", machine.serial())
                .map((row, context) -> Map.entry(row.getString("key"), Optional.ofNullable(row.getString("value"))))
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    /** When the machine was read last. */
    public Optional<Instant> readAt(MachineId machine) {
        return handle.createQuery(READ_AT).bind("serial", machine.serial()).mapTo(Long.class).findOne()
                .map(Instant::ofEpochMilli);
    }

    public void add(MachineId machine, OptionChange change) {
        handle.createUpdate(ADD_CHANGE).bind("serial", machine.serial()).bind("id", change.id())
                .bind("at", change.at().toEpochMilli()).bind("key", change.key())
                .bind("before", change.before().orElse(null)).bind("wanted", change.wanted())
                .bind("found", change.found().orElse(null)).bind("outcome", change.outcome()).execute();
    }

    /** Newest first. */
    public List<OptionChange> changes(MachineId machine, int most) {
        return handle.createQuery(CHANGES).bind("serial", machine.serial()).bind("most", most)
                .map(OptionTable::change).list();
    }

    private static OptionChange change(ResultSet row, StatementContext context) throws SQLException {
        return new OptionChange(row.getString("id"), Columns.instant(row, "at_ms"), row.getString("key"),
                Optional.ofNullable(row.getString("before")), row.getString("wanted"),
                Optional.ofNullable(row.getString("found")), row.getString("outcome"));
    }
}
