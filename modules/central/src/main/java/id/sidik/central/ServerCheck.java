package id.sidik.central;

import id.sidik.central.CentreStatus.Doubt;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;

/** Whether a server can keep units apart. */
final class ServerCheck {
    private static final int MAJOR = 10;
    private static final int MINOR = 11;

    private final Sql sql;

    ServerCheck(Sql sql) {
        this.sql = sql;
    }

    String version() throws SQLException {
        return sql.one("SELECT version()", row -> row.getString(1));
    }

    /** An account without a name lets in every name: such a session would pass for any account. */
    Set<Doubt> doubts() throws SQLException {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        String[] parts = version().split("\\D+");
        int major = Integer.parseInt(parts[0]);
        if (major < MAJOR || major == MAJOR && Integer.parseInt(parts[1]) < MINOR) doubts.add(Doubt.SERVER_OLD);
        if (found("SELECT count(*) FROM mysql.global_priv WHERE user = ''")) doubts.add(Doubt.ANONYMOUS);
        if (found("SELECT count(*) FROM mysql.db WHERE user IN ('', 'PUBLIC')")) doubts.add(Doubt.OPEN_DATABASE);
        if (clockCanBeSet()) doubts.add(Doubt.CLOCK_SETTABLE);
        return doubts;
    }

    /** Asked by trying: the option behind it (sysdate_is_now) cannot be read. */
    private boolean clockCanBeSet() throws SQLException {
        sql.run("SET SESSION timestamp = 1");
        boolean set = found("SELECT sysdate() < '2000-01-01'");
        sql.run("SET SESSION timestamp = DEFAULT");
        return set;
    }

    private boolean found(String count) throws SQLException {
        return sql.one(count, row -> row.getInt(1)) > 0;
    }
}
