package id.sidik.central;

import id.sidik.central.CentralException.Code;
import id.sidik.central.CentreStatus.Doubt;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;

/** Makes a centre on a server: its database, the account that keeps it, the one that its views and routines act as. */
final class CentreBirth {
    private static final String CHARACTERS = " CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin";

    private final CentreSettings server;
    private final Names names;

    /** @param server its account may make databases and accounts; its database is the one to be made */
    CentreBirth(CentreSettings server) {
        this.server = server;
        this.names = new Names(server.database());
    }

    Credentials bear(String city, LocalDate today) {
        Credentials keeper = new Credentials(names.keeper(), Password.fresh());
        try (Connection line = Link.open(server, "")) {
            Sql sql = new Sql(line);
            check(sql);
            database(sql, keeper);
        } catch (SQLException e) {
            throw CentralFailures.of(e);
        }
        try (CentreAdmin admin = CentreAdmin.open(server.as(keeper.account(), keeper.password()))) {
            admin.migrate(city, today);
        }
        return keeper;
    }

    private void check(Sql sql) throws SQLException {
        Set<Doubt> doubts = new ServerCheck(sql).doubts();
        if (!doubts.isEmpty()) throw new CentralException(Code.UNSUITABLE, doubts.toString());
        if (!sql.list("SELECT 1 FROM information_schema.schemata WHERE schema_name = ?", row -> 1,
                names.database()).isEmpty())
            throw new CentralException(Code.NAME, "that database exists already");
    }

    private void database(Sql sql, Credentials keeper) throws SQLException {
        String all = "`" + names.database() + "`.*";
        String who = Names.quoted(keeper.account());
        sql.run("CREATE DATABASE `" + names.database() + "`" + CHARACTERS);
        sql.run("CREATE OR REPLACE USER " + names.quotedDefiner() + " IDENTIFIED VIA mysql_native_password USING '"
                + Password.hash(Password.fresh()) + "' ACCOUNT LOCK");
        sql.run("GRANT SELECT, INSERT, UPDATE, DELETE, EXECUTE ON " + all + " TO " + names.quotedDefiner());
        sql.run("CREATE OR REPLACE USER " + who + " IDENTIFIED VIA mysql_native_password USING '"
                + Password.hash(keeper.password()) + "' REQUIRE SSL");
        sql.run("GRANT ALL PRIVILEGES ON " + all + " TO " + who + " WITH GRANT OPTION");
        sql.run("GRANT CREATE USER, SET USER, CONNECTION ADMIN ON *.* TO " + who);
        sql.run("GRANT SELECT ON mysql.global_priv TO " + who);
        sql.run("GRANT SELECT ON mysql.db TO " + who);
    }
}
