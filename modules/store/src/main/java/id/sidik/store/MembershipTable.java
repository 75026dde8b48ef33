package id.sidik.store;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.MachineId;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Who belongs on which machine: the desired state. */
public final class MembershipTable {
    private static final String SAVE = """
            INSERT INTO membership (employee, machine, privilege)
            VALUES (:employee, (SELECT id FROM machine WHERE serial = :serial), :privilege)
            ON CONFLICT (employee, machine) DO UPDATE SET privilege = excluded.privilege
            """;

    private static final String REMOVE = """
            DELETE FROM membership
            WHERE employee = :employee AND machine = (SELECT id FROM machine WHERE serial = :serial)
            """;

    private static final String LIST = """
            SELECT b.employee, m.serial, b.privilege FROM membership b JOIN machine m ON m.id = b.machine
            ORDER BY m.serial, b.employee
            """;

    private final Handle handle;

    MembershipTable(Handle handle) {
        this.handle = handle;
    }

    public void save(Membership membership) {
        handle.createUpdate(SAVE).bind("employee", membership.employee().value())
                .bind("serial", membership.machine().serial()).bind("privilege", membership.privilege()).execute();
    }

    public void remove(EmployeeId employee, MachineId machine) {
        handle.createUpdate(REMOVE).bind("employee", employee.value()).bind("serial", machine.serial()).execute();
    }

    /** By machine. */
    public List<Membership> list() {
        return handle.createQuery(LIST).map((row, context) -> new Membership(new EmployeeId(row.getString("employee")),
                new MachineId(row.getString("serial")), row.getInt("privilege"))).list();
    }

    public List<Membership> of(MachineId machine) {
        return list().stream().filter(membership -> membership.machine().equals(machine)).toList();
    }
}
