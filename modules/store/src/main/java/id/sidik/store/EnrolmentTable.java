package id.sidik.store;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** The journal of enrolments, append-only. */
public final class EnrolmentTable {
    private static final String ADD = """
            INSERT INTO enrolment (id, machine, employee, pin, finger, at_ms, by_whom, witness, reason, way, result,
                                   good, bad, template)
            VALUES (:id, (SELECT id FROM machine WHERE serial = :serial), :employee, :pin, :finger, :at, :by, :witness,
                    :reason, :way, :result, :good, :bad, :template)
            """;

    private static final String LIST = """
            SELECT e.id, m.serial, e.employee, e.pin, e.finger, e.at_ms, e.by_whom, e.witness, e.reason, e.way,
                   e.result, e.good, e.bad, e.template
            FROM enrolment e JOIN machine m ON m.id = e.machine
            WHERE m.serial = :serial ORDER BY e.at_ms DESC, e.id DESC LIMIT :most
            """;

    private final Handle handle;

    EnrolmentTable(Handle handle) {
        this.handle = handle;
    }

    public void add(Enrolled enrolled) {
        handle.createUpdate(ADD).bind("id", enrolled.id().toString()).bind("serial", enrolled.machine().serial())
                .bind("employee", enrolled.employee().map(EmployeeId::value).orElse(null))
                .bind("pin", enrolled.pin().text()).bind("finger", enrolled.finger())
                .bind("at", enrolled.at().toEpochMilli()).bind("by", enrolled.by()).bind("witness", enrolled.witness())
                .bind("reason", enrolled.reason()).bind("way", enrolled.way()).bind("result", enrolled.result())
                .bind("good", enrolled.good()).bind("bad", enrolled.bad())
                .bind("template", enrolled.template().isPresent() ? enrolled.template().getAsLong() : null).execute();
    }

    /** Newest first. */
    public List<Enrolled> history(MachineId machine, int most) {
        return handle.createQuery(LIST).bind("serial", machine.serial()).bind("most", most)
                .map(EnrolmentTable::enrolled).list();
    }

    private static Enrolled enrolled(ResultSet row, StatementContext context) throws SQLException {
        long template = row.getLong("template");
        return new Enrolled(UUID.fromString(row.getString("id")), new MachineId(row.getString("serial")),
                Optional.ofNullable(row.getString("employee")).map(EmployeeId::new), new Pin(row.getString("pin")),
                row.getInt("finger"), Columns.instant(row, "at_ms"), row.getString("by_whom"),
                row.getString("witness"), row.getString("reason"), row.getString("way"), row.getString("result"),
                row.getInt("good"), row.getInt("bad"), template == 0
                        ? OptionalLong.empty()
                        : OptionalLong.of(
                                template));
    }
}
