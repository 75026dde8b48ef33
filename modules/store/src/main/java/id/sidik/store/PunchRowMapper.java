package id.sidik.store;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import id.sidik.domain.Punch;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads the rows of one search; machines, PINs, zones and people come again and again and are made once. */
final class PunchRowMapper implements RowMapper<PunchRow> {
    private final Map<String, MachineId> machines = new HashMap<>();
    private final Map<String, Pin> pins = new HashMap<>();
    private final Map<String, ZoneId> zones = new HashMap<>();
    private final Map<String, Optional<EmployeeId>> employees = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    @Override
    public PunchRow map(ResultSet row, StatementContext context) throws SQLException {
        Punch punch = new Punch(machines.computeIfAbsent(row.getString("serial"), MachineId::new),
                pins.computeIfAbsent(row.getString("pin"), Pin::new), Columns.localSecond(row.getLong("at")),
                row.getInt("verify"), row.getInt("state"), row.getLong("work_code"),
                Columns.source(row.getInt("source")), zones.computeIfAbsent(row.getString("zone"), ZoneId::of),
                Columns.instant(row, "received_ms"));
        String employee = row.getString("employee");
        Optional<EmployeeId> known = employee == null
                ? Optional.empty()
                : employees.computeIfAbsent(employee, id -> Optional.of(new EmployeeId(id)));
        return new PunchRow(punch, same(row.getString("machine_name")), known, same(row.getString("person")));
    }

    private String same(String name) {
        return names.computeIfAbsent(name, made -> made);
    }
}
