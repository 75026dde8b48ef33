package id.sidik.store;

import id.sidik.domain.MachineId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** The board of machines that are to be set up, in the order of its table. */
public final class ProvisionTable {
    private static final String CLEAR = """
            DELETE FROM provision
            """;

    private static final String SAVE = """
            INSERT INTO provision (serial, place, unit, name, host, port, state, code, at_ms, sealed_key, profile,
                                   setting)
            VALUES (:serial, (SELECT 1 + coalesce(max(place), 0) FROM provision), :unit, :name, :host, :port, :state,
                    :code, :at, :sealed, :profile, :setting)
            ON CONFLICT (serial) DO UPDATE
            SET unit = excluded.unit, name = excluded.name, host = excluded.host, port = excluded.port,
                state = excluded.state, code = excluded.code, at_ms = excluded.at_ms, sealed_key = excluded.sealed_key,
                profile = excluded.profile, setting = excluded.setting
            """;

    private static final String LIST = """
            SELECT serial, unit, name, host, port, state, code, at_ms, sealed_key, profile, setting FROM provision
            ORDER BY place
            """;

    private final Handle handle;
    private final CommKeys keys;

    ProvisionTable(Handle handle, TemplateVault vault) {
        this.handle = handle;
        this.keys = new CommKeys(vault);
    }

    public void clear() {
        handle.createUpdate(CLEAR).execute();
    }

    /** Adds a row at the end, or changes the one with this serial number. */
    public void save(Provision row) {
        handle.createUpdate(SAVE).bind("serial", row.serial().serial()).bind("unit", row.unit())
                .bind("name", row.name()).bind("host", row.host()).bind("port", row.port()).bind("state", row.state())
                .bind("code", row.code()).bind("at", row.at().map(Instant::toEpochMilli).orElse(null))
                .bind("profile", row.profile()).bind("setting", row.setting())
                .bind("sealed", keys.seal(row.serial(), row.commKey())).execute();
    }

    public List<Provision> list() {
        return handle.createQuery(LIST).map(this::provision).list();
    }

    private Provision provision(ResultSet row, StatementContext context) throws SQLException {
        MachineId serial = new MachineId(row.getString("serial"));
        var at = Columns.optionalLong(row, "at_ms");
        return new Provision(serial, row.getString("unit"), row.getString("name"), row.getString("host"),
                row.getInt("port"), keys.open(serial, row.getBytes("sealed_key")), row.getString("profile"),
                row.getString("setting"), row.getString("state"),
                row.getString("code"),
                at.isPresent() ? Optional.of(Instant.ofEpochMilli(at.getAsLong())) : Optional.empty());
    }
}
