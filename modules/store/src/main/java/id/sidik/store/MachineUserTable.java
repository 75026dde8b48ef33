package id.sidik.store;

import id.sidik.domain.MachineId;
import id.sidik.domain.MachineUser;
import id.sidik.domain.Pin;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;

/** The people of each machine's own list, as last read. */
public final class MachineUserTable {
    private static final String CLEAR = """
            DELETE FROM machine_user WHERE machine = (SELECT id FROM machine WHERE serial = :serial)
            """;

    private static final String ADD = """
            INSERT INTO machine_user (machine, pin, name, privilege, enabled)
            VALUES ((SELECT id FROM machine WHERE serial = :serial), :pin, :name, :privilege, :enabled)
            ON CONFLICT (machine, pin) DO UPDATE
            SET name = excluded.name, privilege = excluded.privilege, enabled = excluded.enabled
            """;

    private static final String FIND = """
            SELECT m.serial, u.pin, u.name, u.privilege, u.enabled
            FROM machine_user u JOIN machine m ON m.id = u.machine WHERE m.serial = :serial AND u.pin = :pin
            """;

    private static final String REMOVE = """
            DELETE FROM machine_user
            WHERE machine = (SELECT id FROM machine WHERE serial = :serial) AND pin = :pin
            """;

    private static final String LIST = """
            SELECT m.serial, u.pin, u.name, u.privilege, u.enabled
            FROM machine_user u JOIN machine m ON m.id = u.machine
            ORDER BY m.serial, length(u.pin), u.pin
            """;

    private final Handle handle;

    MachineUserTable(Handle handle) {
        this.handle = handle;
    }

    /** Takes {@code users} for the whole list of the machine; of a PIN that is there twice the last one stays. */
    public void replace(MachineId machine, List<MachineUser> users) {
        handle.createUpdate(CLEAR).bind("serial", machine.serial()).execute();
        if (users.isEmpty()) return;
        try (PreparedBatch batch = handle.prepareBatch(ADD)) {
            for (MachineUser user : users) {
                if (!user.machine().equals(machine)) throw new IllegalArgumentException("a user of another machine");
                batch.bind("serial", machine.serial()).bind("pin", user.pin().text()).bind("name", user.name())
                        .bind("privilege", user.privilege()).bind("enabled", user.enabled()).add();
            }
            batch.execute();
        }
    }

    /** Adds one person of a machine or changes what it tells of it. */
    public void save(MachineUser user) {
        handle.createUpdate(ADD).bind("serial", user.machine().serial()).bind("pin", user.pin().text())
                .bind("name", user.name()).bind("privilege", user.privilege()).bind("enabled", user.enabled())
                .execute();
    }

    public Optional<MachineUser> find(MachineId machine, Pin pin) {
        return handle.createQuery(FIND).bind("serial", machine.serial()).bind("pin", pin.text())
                .map(MachineUserTable::user).findOne();
    }

    /** The person is on the machine no more. */
    public void remove(MachineId machine, Pin pin) {
        handle.createUpdate(REMOVE).bind("serial", machine.serial()).bind("pin", pin.text()).execute();
    }

    /** By machine and PIN. */
    public List<MachineUser> list() {
        return handle.createQuery(LIST).map(MachineUserTable::user).list();
    }

    private static MachineUser user(ResultSet row, StatementContext context) throws SQLException {
        return new MachineUser(new MachineId(row.getString("serial")), new Pin(row.getString("pin")),
                row.getString("name"), row.getInt("privilege"), row.getBoolean("enabled"));
    }
}
