package id.sidik.central;

import id.sidik.central.CentralException.Code;
import id.sidik.central.CentreStatus.Doubt;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Keeps the centre: its schema, its months, its accounts. Works with the keeper's account; that of an administrator of
 * the city is not enough. Every method may fail with a {@link CentralException}.
 */
public final class CentreAdmin implements AutoCloseable {
    private static final String NOW = "CAST(unix_timestamp(sysdate(3)) * 1000 AS SIGNED)";
    private static final String HISTORY = "sidik_migration";

    private final CentreSettings settings;
    private final Connection line;
    private final Sql sql;
    private final Names names;
    private final AccountBook accounts;

    private CentreAdmin(CentreSettings settings, Connection line) {
        this.settings = settings;
        this.line = line;
        this.sql = new Sql(line);
        this.names = new Names(settings.database());
        this.accounts = new AccountBook(sql, names, NOW);
    }

    /**
     * Makes the centre on a server that is fit for it: database, keeper's account, schema, months.
     *
     * @param server an account of the server that may make databases and accounts, and the name of the database to make
     * @param city   its name, as it is to be read
     * @return the keeper's account: its password is not kept anywhere
     * @throws CentralException UNSUITABLE with what is missing; NAME when the database exists
     */
    public static Credentials init(CentreSettings server, String city, LocalDate today) {
        return new CentreBirth(server).bear(city, today);
    }

    /** @param keeper the keeper's account */
    public static CentreAdmin open(CentreSettings keeper) {
        return new CentreAdmin(keeper, Link.open(keeper));
    }

    /** Brings the schema to this program's version, makes months ahead, gives every account its rights again. */
    public CentreStatus migrate(LocalDate today) {
        return migrate("Kota", today);
    }

    CentreStatus migrate(String city, LocalDate today) {
        try {
            Flyway.configure(CentreAdmin.class.getClassLoader()).dataSource(new LinkSource(settings))
                    .locations(new String[0]).resourceProvider(new CentreFiles()).javaMigrationClassProvider(List::of)
                    .sqlMigrationPrefix("C").table(HISTORY).cleanDisabled(true).loggers("slf4j")
                    .placeholders(Map.of("definer", names.quotedDefiner(), "nowMs", NOW, "firstMonth",
                            Months.first(today).toString(), "cityName", city.replace("'", "''").replace("\\", "")))
                    .load().migrate();
        } catch (FlywayException e) {
            throw new CentralException(Code.OTHER, "a migration of the centre failed");
        }
        return asked(() -> {
            sql.change("UPDATE centre SET schema_version = ?", CentreFiles.VERSION);
            new Months(sql).ahead(today);
            accounts.giveRightsAgain();
            return status(sql, today);
        });
    }

    /**
     * @param code 1 to 24 small letters, digits, underscores
     * @throws CentralException NAME when there is such a unit already
     */
    public Credentials addUnit(String code, String name) {
        return asked(() -> accounts.addUnit(code, name));
    }

    /** A person who looks after the whole city with the program. */
    public Credentials addAdmin(String code) {
        return asked(() -> accounts.addForCity(Role.ADMIN, code));
    }

    /** An account that reads everything and changes nothing. */
    public Credentials addReport(String code) {
        return asked(() -> accounts.addForCity(Role.REPORT, code));
    }

    /** A fresh password; the old one no longer opens anything, and who is connected with it is cut off. */
    public Credentials rotate(Role role, String code) {
        return asked(() -> accounts.rotate(names.account(role, code)));
    }

    /** Shuts an account out at once, or lets it in again with its old password. */
    public void block(Role role, String code, boolean blocked) {
        asked(() -> accounts.block(names.account(role, code), blocked));
    }

    public List<CentreUnit> units() {
        return asked(accounts::units);
    }

    /** Who is named by one unit only is that unit's person from now on. @return those who are named by several */
    public int confirmPeople() {
        return asked(() -> accounts.confirmPeople());
    }

    /**
     * Says whose person a number is from a day on, whoever had it before.
     *
     * @throws CentralException NAME when there is no such unit
     */
    public void placePerson(String number, String unitCode, LocalDate from) {
        asked(() -> accounts.place(number, unitCode, from));
    }

    public CentreStatus status(LocalDate today) {
        return asked(() -> status(sql, today));
    }

    /** The oldest and newest form of laptops' programs that may come. */
    public void accept(int oldest, int newest) {
        asked(() -> sql.change("UPDATE centre SET oldest_protocol = ?, newest_protocol = ?", oldest, newest));
    }

    private static CentreStatus status(Sql sql, LocalDate today) throws SQLException {
        ServerCheck server = new ServerCheck(sql);
        Months months = new Months(sql);
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        doubts.addAll(server.doubts());
        months.doubt(today).ifPresent(doubts::add);
        int schema = sql.one("SELECT schema_version FROM centre", row -> row.getInt(1));
        if (schema < CentreFiles.VERSION) doubts.add(Doubt.SCHEMA_OLD);
        if (schema > CentreFiles.VERSION) doubts.add(Doubt.SCHEMA_NEW);
        long rows = sql.one("SELECT coalesce(sum(table_rows), 0) FROM information_schema.partitions"
                + " WHERE table_schema = database() AND table_name = 'punch'", row -> row.getLong(1));
        List<LocalDate> ends = months.ends();
        return new CentreStatus(server.version(), schema, CentreFiles.VERSION, count(sql, "unit WHERE id <> 0"),
                count(sql, "laptop"), ends.getFirst(), ends.getLast(), rows, List.copyOf(doubts));
    }

    private static int count(Sql sql, String what) throws SQLException {
        return sql.one("SELECT count(*) FROM " + what, row -> row.getInt(1));
    }

    private interface Asking<T> {
        T ask() throws SQLException;
    }

    private <T> T asked(Asking<T> asking) {
        try {
            T answer = asking.ask();
            line.commit();
            return answer;
        } catch (SQLException e) {
            CentralException failed = CentralFailures.of(e);
            try {
                line.rollback();
            } catch (SQLException alsoFailed) {
                failed.addSuppressed(CentralFailures.of(alsoFailed));
            }
            throw failed;
        }
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
