package id.sidik.central;

import id.sidik.central.CentralException.Code;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The accounts of a centre. The server keeps accounts outside of transactions, so every step may be done again: rows
 * first, then the account, its rights last.
 */
final class AccountBook {
    private static final String UNITS = """
            SELECT u.id, u.code, u.name, a.name AS account, a.blocked, a.rotated_ms,
                   (SELECT count(*) FROM laptop l WHERE l.unit = u.id) AS laptops,
                   (SELECT max(l.seen_ms) FROM laptop l WHERE l.unit = u.id) AS seen_ms
            FROM unit u JOIN account a ON a.unit = u.id AND a.role = 'UNIT' WHERE u.id <> 0 ORDER BY u.code
            """;

    private final Sql sql;
    private final Names names;
    private final String now;

    private record Known(String name, Role role) {}

    /** @param now the server's time in SQL, milliseconds */
    AccountBook(Sql sql, Names names, String now) {
        this.sql = sql;
        this.names = names;
        this.now = now;
    }

    Credentials addUnit(String code, String name) throws SQLException {
        String account = names.account(Role.UNIT, code);
        if (!sql.list("SELECT 1 FROM unit WHERE code = ?", row -> 1, code).isEmpty())
            throw new CentralException(Code.NAME, "there is a unit of that code");
        sql.change("INSERT INTO unit (id, code, name, created_ms) SELECT max(id) + 1, ?, ?, " + now + " FROM unit",
                code,
                name);
        int unit = sql.one("SELECT id FROM unit WHERE code = ?", row -> row.getInt(1), code);
        sql.change("INSERT INTO master_counter VALUES (?, 0)", unit);
        return add(account, unit, Role.UNIT);
    }

    Credentials addForCity(Role role, String code) throws SQLException {
        String account = names.account(role, code);
        if (known(account).isPresent()) throw new CentralException(Code.NAME, "there is an account of that code");
        return add(account, 0, role);
    }

    private Credentials add(String account, int unit, Role role) throws SQLException {
        String password = Password.fresh();
        sql.change("INSERT INTO account (name, unit, role, created_ms, rotated_ms) VALUES (?, ?, ?, " + now + ", " + now
                + ")", account, unit, role.name());
        sql.change("INSERT INTO open_batch VALUES (?, -1, 0, -1, FALSE, 0), (?, 2147483647, 0, -1, FALSE, 0)", account,
                account);
        sql.run("CREATE OR REPLACE USER " + Names.quoted(account) + identified(password) + Rights.limits(role));
        give(new Known(account, role));
        return new Credentials(account, password);
    }

    Credentials rotate(String account) throws SQLException {
        existing(account);
        String password = Password.fresh();
        sql.run("ALTER USER " + Names.quoted(account) + identified(password));
        cutOff(account);
        sql.change("UPDATE account SET rotated_ms = " + now + " WHERE name = ?", account);
        return new Credentials(account, password);
    }

    boolean block(String account, boolean blocked) throws SQLException {
        existing(account);
        sql.run("ALTER USER " + Names.quoted(account) + (blocked ? " ACCOUNT LOCK" : " ACCOUNT UNLOCK"));
        if (blocked) cutOff(account);
        sql.change("UPDATE account SET blocked = ? WHERE name = ?", blocked, account);
        return blocked;
    }

    /** First of all: a conversation that holds locks would keep the rows of this account from being changed. */
    private void cutOff(String account) throws SQLException {
        sql.run("KILL USER " + Names.quoted(account));
    }

    void giveRightsAgain() throws SQLException {
        for (Known account : sql.list("SELECT name, role FROM account", row -> new Known(row.getString("name"),
                Role.valueOf(row.getString("role")))))
            give(account);
    }

    private void give(Known account) throws SQLException {
        for (String grant : Rights.grants(account.role(), names.database(), account.name()).toList())
            sql.run(grant);
    }

    List<CentreUnit> units() throws SQLException {
        return sql.list(UNITS, row -> {
            long seen = row.getLong("seen_ms");
            return new CentreUnit(row.getInt("id"), row.getString("code"), row.getString("name"),
                    row.getString("account"), row.getBoolean("blocked"), row.getInt("laptops"),
                    seen == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(seen)),
                    Instant.ofEpochMilli(row.getLong("rotated_ms")));
        });
    }

    int confirmPeople() throws SQLException {
        return sql.one("CALL confirm_people()", row -> row.getInt("contested"));
    }

    int place(String number, String unitCode, LocalDate from) throws SQLException {
        if (sql.list("SELECT 1 FROM unit WHERE code = ? AND id <> 0", row -> 1, unitCode).isEmpty())
            throw new CentralException(Code.NAME, "there is no unit of that code");
        return sql.change("REPLACE INTO person SELECT ?, ?, id, substring_index(user(), '@', 1), " + now
                + " FROM unit WHERE code = ?", number, from, unitCode);
    }

    private void existing(String account) throws SQLException {
        if (known(account).isEmpty()) throw new CentralException(Code.NAME, "there is no account of that code");
    }

    private Optional<String> known(String account) throws SQLException {
        return sql.list("SELECT name FROM account WHERE name = ?", row -> row.getString(1), account).stream()
                .findFirst();
    }

    private static String identified(String password) {
        return " IDENTIFIED VIA mysql_native_password USING '" + Password.hash(password) + "'";
    }
}
