package id.sidik.store;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import id.sidik.domain.PinAlias;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Who a PIN is, and when. The days stand as local seconds, so that a punch is compared without counting days. */
public final class AliasTable {
    /** The first second of year 1: no first day. */
    static final long ALWAYS = Columns.localSecond(LocalDate.of(1, 1, 1));
    /** The first second after year 9999: no last day. */
    static final long STILL = Columns.localSecond(LocalDate.of(10_000, 1, 1));

    private static final String LIST = """
            SELECT a.employee, m.serial, a.pin, a.from_at, a.until_at
            FROM pin_alias a LEFT JOIN machine m ON m.id = a.machine
            ORDER BY length(a.pin), a.pin, m.serial, a.from_at
            """;

    private static final String OF_EMPLOYEE = """
            SELECT a.employee, m.serial, a.pin, a.from_at, a.until_at
            FROM pin_alias a LEFT JOIN machine m ON m.id = a.machine
            WHERE a.employee = :employee
            ORDER BY length(a.pin), a.pin, m.serial, a.from_at
            """;

    private static final String ON = """
            SELECT a.employee, m.serial, a.pin, a.from_at, a.until_at FROM pin_alias a JOIN machine m ON m.id = a.machine
            WHERE a.pin = :pin AND m.serial = :serial
            """;

    private static final String SAVE = """
            INSERT INTO pin_alias (employee, machine, pin, from_at, until_at)
            VALUES (:employee, :machine, :pin, :from, :until)
            ON CONFLICT (pin, coalesce(machine, 0), from_at) DO UPDATE
            SET employee = excluded.employee, until_at = excluded.until_at
            """;

    private static final String REMOVE = """
            DELETE FROM pin_alias
            WHERE employee = :employee AND machine IS :machine AND pin = :pin AND from_at = :from AND until_at = :until
            """;

    private static final String MACHINE = """
            SELECT id FROM machine WHERE serial = :serial
            """;

    private final Handle handle;

    AliasTable(Handle handle) {
        this.handle = handle;
    }

    /** By PIN, shorter numbers first. */
    public List<PinAlias> list() {
        return handle.createQuery(LIST).map(AliasTable::alias).list();
    }

    public List<PinAlias> listOf(EmployeeId employee) {
        return handle.createQuery(OF_EMPLOYEE).bind("employee", employee.value()).map(AliasTable::alias).list();
    }

    /** What is said of one PIN of one machine, leaving out what is said of all machines. */
    List<PinAlias> on(MachineId machine, Pin pin) {
        return handle.createQuery(ON).bind("pin", pin.text()).bind("serial", machine.serial()).map(AliasTable::alias)
                .list();
    }

    /** Adds the alias; the same PIN on the same machine from the same day belongs to the one who was saved last. */
    public void save(PinAlias alias) {
        change(SAVE, alias);
    }

    /** Takes back an alias that was entered by mistake; one that ended is saved with its last day instead. */
    public void remove(PinAlias alias) {
        change(REMOVE, alias);
    }

    private void change(String sql, PinAlias alias) {
        handle.createUpdate(sql).bind("employee", alias.employee().value())
                .bind("machine", alias.machine().map(this::key).orElse(null)).bind("pin", alias.pin().text())
                .bind("from", alias.from().map(Columns::localSecond).orElse(ALWAYS))
                .bind("until", alias.until().map(day -> Columns.localSecond(day.plusDays(1))).orElse(STILL)).execute();
    }

    private Long key(MachineId machine) {
        return handle.createQuery(MACHINE).bind("serial", machine.serial()).mapTo(Long.class).findOne()
                .orElseThrow(() -> new StoreException(StoreException.Code.REFUSED, "unknown machine " + machine));
    }

    private static PinAlias alias(ResultSet row, StatementContext context) throws SQLException {
        long from = row.getLong("from_at");
        long until = row.getLong("until_at");
        return new PinAlias(new EmployeeId(row.getString("employee")),
                Optional.ofNullable(row.getString("serial")).map(MachineId::new), new Pin(row.getString("pin")),
                from == ALWAYS ? Optional.empty() : Optional.of(Columns.localSecond(from).toLocalDate()),
                until == STILL ? Optional.empty() : Optional.of(Columns.localSecond(until).toLocalDate().minusDays(1)));
    }
}
