package id.sidik.central;

import id.sidik.store.MonthCopy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * The whole city as an administrator's or a reader's account sees it; another account sees nothing. Every method may
 * fail with a {@link CentralException}.
 */
public final class CityBook implements AutoCloseable {
    private static final Duration LOOKED_BACK = Duration.ofDays(92);

    private static final String UNITS = """
            SELECT u.code, u.name, u.open,
                   (SELECT count(*) FROM city_laptop l WHERE l.unit = u.id) AS laptops,
                   (SELECT max(l.seen_ms) FROM city_laptop l WHERE l.unit = u.id) AS seen_ms,
                   (SELECT l.drift_ms FROM city_laptop l WHERE l.unit = u.id ORDER BY l.seen_ms DESC LIMIT 1) AS drift_ms
            FROM city_unit u ORDER BY u.code
            """;

    private static final String MACHINES = """
            WITH told AS (
                SELECT f.unit, json_value(f.body, '$.row.machine') AS serial, f.made_ms,
                       json_value(f.body, '$.row.result') AS result,
                       json_value(f.body, '$.row.machine_count') AS stored,
                       json_value(f.body, '$.row.clock_offset_ms') AS offset_ms,
                       json_value(f.body, '$.row.machine_room') AS room,
                       row_number() OVER (PARTITION BY f.unit, json_value(f.body, '$.row.machine')
                                          ORDER BY f.made_ms DESC) AS nth
                FROM city_fact f WHERE f.kind = 'CONTACT' AND f.made_ms >= ?
            )
            SELECT u.code, m.item, json_value(m.body, '$.row.name') AS name, t.made_ms, t.result, t.stored, t.offset_ms, t.room
            FROM city_master_row m JOIN city_unit u ON u.id = m.unit
            LEFT JOIN told t ON t.unit = m.unit AND t.serial = m.item AND t.nth = 1
            WHERE m.kind = 'MACHINE' AND NOT m.removed AND coalesce(json_value(m.body, '$.row.hidden'), '0') = '0'
            ORDER BY u.code, m.item
            """;

    /**
     * A unit.
     *
     * @param open  whether its account may sync
     * @param seen  when one of its laptops came last
     * @param drift that laptop's clock ahead of the server's
     */
    public record UnitState(String code, String name, boolean open, int laptops, Optional<Instant> seen,
            Optional<Duration> drift) {}

    /**
     * A machine of a unit.
     *
     * @param contact the last one of three months that its unit has sent
     * @param stored  the machine's own count then
     * @param room    how many it can hold, when it told
     * @param offset  its clock ahead of the laptop's then
     */
    public record MachineState(String unit, String serial, String name, Optional<Instant> contact, String result,
            OptionalLong stored, OptionalLong room, Optional<Duration> offset) {}

    private final Connection line;
    private final Sql sql;
    private final CopyBook copies;
    private final DecisionBook decisions;

    private CityBook(Connection line) {
        this.line = line;
        this.sql = new Sql(line);
        this.copies = new CopyBook(sql);
        this.decisions = new DecisionBook(sql);
    }

    /** @param account of an administrator or a reader */
    public static CityBook open(CentreSettings account) {
        return new CityBook(Link.open(account));
    }

    /** What the account may do here. */
    public Role role() {
        return asked(() -> sql.one("SELECT role FROM me", row -> Role.valueOf(row.getString("role"))));
    }

    /** By code. */
    public List<UnitState> units() {
        return asked(() -> sql.list(UNITS, CityBook::unit));
    }

    /** By unit and serial. */
    public List<MachineState> machines(Instant now) {
        return asked(() -> sql.list(MACHINES, CityBook::machine, now.minus(LOOKED_BACK).toEpochMilli()));
    }

    /** By unit; of each in the order in which they hold. */
    public List<UnitEvent> events(YearMonth month) {
        return asked(() -> copies.events(month));
    }

    /** By unit; of each in the order in which they hold. */
    public List<UnitDecision> decisions(YearMonth month) {
        return asked(() -> copies.decisions(month));
    }

    /** Codes of units with a punch in that month. */
    public List<String> begun(YearMonth month) {
        return asked(() -> copies.begun(month));
    }

    /** A month as a unit kept it, its regulation only named; empty when there is none, or none that can be read. */
    public Optional<MonthCopy> copy(String unit, UUID event) {
        return asked(() -> copies.copy(unit, event));
    }

    /** The people of a unit, as its own list has them; by name. */
    public List<CityPerson> people(String unit) {
        return asked(() -> decisions.people(unit));
    }

    /** Permits of all units whose first day lies in a month, newest first, with what was decided of them. */
    public List<CityPermit> permits(YearMonth month) {
        return asked(() -> decisions.permits(month));
    }

    /** The number by which facts name a unit; empty when there is none of that code. */
    OptionalInt unit(String code) {
        return asked(() -> decisions.unit(code));
    }

    /** The regulation of a copy. @param sha as the copy names it */
    public Optional<String> pack(String unit, String sha) {
        return asked(() -> copies.pack(unit, sha));
    }

    private interface Asking<T> {
        T ask() throws SQLException;
    }

    private static <T> T asked(Asking<T> asking) {
        try {
            return asking.ask();
        } catch (SQLException e) {
            throw CentralFailures.of(e);
        }
    }

    private static UnitState unit(ResultSet row) throws SQLException {
        return new UnitState(row.getString("code"), row.getString("name"), row.getBoolean("open"),
                row.getInt("laptops"), number(row, "seen_ms").map(Instant::ofEpochMilli),
                number(row, "drift_ms").map(Duration::ofMillis));
    }

    private static MachineState machine(ResultSet row) throws SQLException {
        return new MachineState(row.getString("code"), row.getString("item"), text(row, "name"),
                number(row, "made_ms").map(Instant::ofEpochMilli), text(row, "result"),
                count(row, "stored"), count(row, "room"), number(row, "offset_ms").map(Duration::ofMillis));
    }

    private static Optional<Long> number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }

    private static OptionalLong count(ResultSet row, String column) throws SQLException {
        return number(row, column).map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).orElse("");
    }

    @Override
    public void close() {
        try {
            line.close();
        } catch (SQLException e) {
            throw CentralFailures.of(e);
        }
    }
}
