package id.sidik.store;

import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * The machines of the unit, their communication keys sealed. One that was removed is only hidden: its punches keep
 * pointing to it. Fails as {@link TemplateVault} does.
 */
public final class MachineTable {
    private static final String LIST = """
            SELECT serial, name, road, host, port, baud, sealed_key, zone FROM machine WHERE hidden = 0 ORDER BY lower(name), serial
            """;

    private static final String FIND = """
            SELECT serial, name, road, host, port, baud, sealed_key, zone FROM machine WHERE serial = :serial AND hidden = 0
            """;

    private static final String SAVE = """
            INSERT INTO machine (serial, name, road, host, port, baud, comm_key, sealed_key, zone)
            VALUES (:serial, :name, :road, :host, :port, :baud, 0, :sealedKey, :zone)
            ON CONFLICT (serial) DO UPDATE
            SET name = excluded.name, road = excluded.road, host = excluded.host, port = excluded.port,
                baud = excluded.baud, comm_key = 0, sealed_key = excluded.sealed_key, zone = excluded.zone, hidden = 0
            """;

    private static final String HIDE = """
            UPDATE machine SET hidden = 1 WHERE serial = :serial
            """;

    private static final String RENAME = """
            UPDATE machine SET name = :name WHERE serial = :serial
            """;

    private static final String CAPABILITY = """
            SELECT capability FROM machine WHERE serial = :serial AND capability IS NOT NULL
            """;

    private static final String SAVE_CAPABILITY = """
            UPDATE machine SET capability = :capability WHERE serial = :serial
            """;

    private final Handle handle;
    private final CommKeys keys;

    MachineTable(Handle handle, TemplateVault vault) {
        this.handle = handle;
        this.keys = new CommKeys(vault);
    }

    /** By name. */
    public List<Machine> list() {
        return handle.createQuery(LIST).map(this::machine).list();
    }

    /** Empty for a machine that was never saved or was removed. */
    public Optional<Machine> find(MachineId id) {
        return handle.createQuery(FIND).bind("serial", id.serial()).map(this::machine).findOne();
    }

    /** Adds the machine or changes what is known of it; a removed one is there again. */
    public void save(Machine machine) {
        RoadColumns road = RoadColumns.of(machine.road());
        handle.createUpdate(SAVE).bind("serial", machine.id().serial()).bind("name", machine.name())
                .bind("road", road.kind()).bind("host", road.host()).bind("port", road.port())
                .bind("baud", road.baud()).bind("sealedKey", keys.seal(machine.id(), machine.commKey())).bind("zone",
                        machine.zone().getId())
                .execute();
    }

    /** Takes the machine out of the list; its facts and what it can do stay. */
    public void remove(MachineId id) {
        handle.createUpdate(HIDE).bind("serial", id.serial()).execute();
    }

    /** @param name not blank */
    public void rename(MachineId id, String name) {
        if (name.isBlank()) throw new IllegalArgumentException("a machine has a name");
        handle.createUpdate(RENAME).bind("serial", id.serial()).bind("name", name).execute();
    }

    /** What was learned of the machine, as {@link #saveCapability} was given it. */
    public Optional<String> capability(MachineId id) {
        return handle.createQuery(CAPABILITY).bind("serial", id.serial()).mapTo(String.class).findOne();
    }

    public void saveCapability(MachineId id, String json) {
        handle.createUpdate(SAVE_CAPABILITY).bind("serial", id.serial()).bind("capability", json).execute();
    }

    private Machine machine(ResultSet row, StatementContext context) throws SQLException {
        RoadColumns road = new RoadColumns(row.getString("road"), row.getString("host"), row.getInt("port"),
                row.getInt("baud"));
        MachineId id = new MachineId(row.getString("serial"));
        return new Machine(id, row.getString("name"), road.road(), keys.open(id, row.getBytes("sealed_key")),
                ZoneId.of(row.getString("zone")));
    }
}
