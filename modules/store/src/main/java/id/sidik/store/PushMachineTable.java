package id.sidik.store;

import id.sidik.domain.MachineId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** The machines that may report by themselves. Every machine was saved before. */
public final class PushMachineTable {
    private static final String MACHINE = "(SELECT id FROM machine WHERE serial = :serial)";

    private static final String REGISTER = """
            INSERT INTO push_machine (machine, zone_form, verify_first, wake_up)
            VALUES (%s, :zoneForm, :verifyFirst, :wakeUp)
            ON CONFLICT (machine) DO UPDATE
            SET zone_form = excluded.zone_form, verify_first = excluded.verify_first, wake_up = excluded.wake_up
            """.formatted(MACHINE);

    private static final String FORGET = """
            DELETE FROM push_machine WHERE machine = %s
            """.formatted(MACHINE);

    private static final String SEEN = """
            UPDATE push_machine SET address = :address, seen_ms = :at,
                   dialect = CASE WHEN :dialect = '' THEN dialect ELSE :dialect END,
                   firmware = CASE WHEN :firmware = '' THEN firmware ELSE :firmware END
            WHERE machine = %s
            """.formatted(MACHINE);

    private static final String FINGERS = """
            UPDATE push_machine SET finger_version = :version WHERE machine = %s
            """.formatted(MACHINE);

    private static final String REPORTED = """
            UPDATE push_machine SET reported_ms = :at,
                   clock_offset_ms = CASE WHEN :offset IS NULL THEN clock_offset_ms ELSE :offset END
            WHERE machine = %s
            """.formatted(MACHINE);

    private static final String LIST = """
            SELECT m.serial, p.zone_form, p.verify_first, p.wake_up, p.dialect, p.firmware, p.finger_version,
                   p.address, p.seen_ms, p.reported_ms, p.clock_offset_ms
            FROM push_machine p JOIN machine m ON m.id = p.machine WHERE m.hidden = 0 ORDER BY lower(m.name), m.serial
            """;

    private static final String STAMP = """
            INSERT INTO push_stamp (machine, name, stamp) VALUES (%s, :name, :stamp)
            ON CONFLICT (machine, name) DO UPDATE SET stamp = excluded.stamp
            """.formatted(MACHINE);

    private static final String STAMPS = """
            SELECT name, stamp FROM push_stamp WHERE machine = %s
            """.formatted(MACHINE);

    private static final String FORGET_STAMPS = """
            DELETE FROM push_stamp WHERE machine = %s
            """.formatted(MACHINE);

    private final Handle handle;

    PushMachineTable(Handle handle) {
        this.handle = handle;
    }

    /** Lets a machine report, or changes how it is spoken to. */
    public void register(MachineId id, PushMachine.Habits habits) {
        handle.createUpdate(REGISTER).bind("serial", id.serial()).bind("zoneForm", habits.zoneForm())
                .bind("verifyFirst", habits.verifyFirst()).bind("wakeUp", habits.wakeUp()).execute();
    }

    /** It is answered no more; what it reported stays. */
    public void forget(MachineId id) {
        handle.createUpdate(FORGET).bind("serial", id.serial()).execute();
    }

    /** @param dialect blank leaves the known one @param firmware blank leaves the known one */
    public void seen(MachineId id, String address, String dialect, String firmware, Instant at) {
        handle.createUpdate(SEEN).bind("serial", id.serial()).bind("address", address).bind("dialect", dialect)
                .bind("firmware", firmware).bind("at", at.toEpochMilli()).execute();
    }

    /** @param version 1–999, of the machine's templates */
    public void fingers(MachineId id, int version) {
        handle.createUpdate(FINGERS).bind("serial", id.serial()).bind("version", version).execute();
    }

    /** @param clockOffsetMillis empty leaves the known one */
    public void reported(MachineId id, Instant at, java.util.OptionalLong clockOffsetMillis) {
        handle.createUpdate(REPORTED).bind("serial", id.serial()).bind("at", at.toEpochMilli())
                .bind("offset", Columns.orNull(clockOffsetMillis)).execute();
    }

    /** Registered and not removed, by name. */
    public List<PushMachine> list() {
        return handle.createQuery(LIST).map(PushMachineTable::machine).list();
    }

    public Optional<PushMachine> find(MachineId id) {
        return list().stream().filter(machine -> machine.id().equals(id)).findFirst();
    }

    /** @param name of the table @param stamp in the machine's own words */
    public void stamp(MachineId id, String name, String stamp) {
        handle.createUpdate(STAMP).bind("serial", id.serial()).bind("name", name).bind("stamp", stamp).execute();
    }

    /** By the name of the table. */
    public Map<String, String> stamps(MachineId id) {
        return handle.createQuery(STAMPS).bind("serial", id.serial())
                .map((row, context) -> Map.entry(row.getString("name"), row.getString("stamp"))).list().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The machine is asked for everything again at its next handshake. */
    public void forgetStamps(MachineId id) {
        handle.createUpdate(FORGET_STAMPS).bind("serial", id.serial()).execute();
    }

    private static PushMachine machine(ResultSet row, StatementContext context) throws SQLException {
        return new PushMachine(new MachineId(row.getString("serial")),
                new PushMachine.Habits(row.getString("zone_form"), row.getBoolean("verify_first"),
                        row.getBoolean("wake_up")),
                row.getString("dialect"), row.getString("firmware"), row.getInt("finger_version"),
                row.getString("address"),
                Columns.optionalInstant(row, "seen_ms"), Columns.optionalInstant(row, "reported_ms"),
                Columns.optionalLong(row, "clock_offset_ms"));
    }
}
