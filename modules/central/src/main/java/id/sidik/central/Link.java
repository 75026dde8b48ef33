package id.sidik.central;

import id.sidik.central.CentralException.Code;
import id.sidik.central.tls.TrustedTls;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.stream.Collectors;
import org.mariadb.jdbc.Driver;

/**
 * Opens connections: always TLS to a trusted server, one host after the other, with bounded waiting. A connection never
 * leaves this module.
 */
final class Link {
    /** The centre frees what a vanished laptop had locked. */
    private static final String SESSION = "time_zone='+00:00',innodb_lock_wait_timeout=20,max_error_count=65535,"
            + "wait_timeout=600,idle_transaction_timeout=180";

    /** A node of a cluster answers only when it knows everything that another one has told us. */
    private static final String IN_A_CLUSTER = ",wsrep_sync_wait=7";
    private static final int UNKNOWN_VARIABLE = 1193;

    private Link() {}

    /** @throws CentralException UNREACHABLE, NOT_TRUSTED, KEY_REFUSED, NO_CENTRE, TOO_MUCH */
    static Connection open(CentreSettings settings) {
        return open(settings, settings.database());
    }

    /** @param database an empty text for none */
    static Connection open(CentreSettings settings, String database) {
        try {
            Connection connection = connected(settings, database);
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException e) {
            CentralException failed = CentralFailures.of(e);
            if (failed.code() == Code.LINE_BROKE || failed.code() == Code.OTHER)
                throw new CentralException(Code.UNREACHABLE, settings.toString(), failed.getCause());
            throw failed;
        }
    }

    /** Several hosts may also be no cluster, of servers that do not know the word. */
    private static Connection connected(CentreSettings settings, String database) throws SQLException {
        Properties options = options(settings);
        if (settings.hosts().size() > 1) options.setProperty("sessionVariables", SESSION + IN_A_CLUSTER);
        try {
            return new Driver().connect(address(settings, database), options);
        } catch (SQLException failed) {
            if (failed.getErrorCode() != UNKNOWN_VARIABLE) throw failed;
            return new Driver().connect(address(settings, database), options(settings));
        }
    }

    private static String address(CentreSettings settings, String database) {
        return "jdbc:mariadb:sequential://"
                + settings.hosts().stream()
                        .map(host -> "address=(host=" + host.name() + ")(port=" + host.port() + ")(type=primary)")
                        .collect(Collectors.joining(","))
                + "/" + database;
    }

    private static Properties options(CentreSettings settings) {
        Properties options = new Properties();
        options.setProperty("user", settings.account());
        options.setProperty("password", settings.password());
        options.setProperty("connectTimeout", Long.toString(settings.waits().connect().toMillis()));
        options.setProperty("socketTimeout", Long.toString(settings.waits().answer().toMillis()));
        options.setProperty("useCompression", Boolean.toString(settings.waits().compress()));
        options.setProperty("retriesAllDown", Integer.toString(settings.hosts().size() + 1));
        options.setProperty("transactionIsolation", "READ-COMMITTED");
        options.setProperty("useBulkStmts", "true");
        options.setProperty("useServerPrepStmts", "true");
        options.setProperty("permitRedirect", "false");
        options.setProperty("allowLocalInfile", "false");
        options.setProperty("maxQuerySizeToLog", "0");
        options.setProperty("tcpKeepAlive", "true");
        options.setProperty("sessionVariables", SESSION);
        options.setProperty("sslMode", "verify-ca");
        options.setProperty("tlsSocketType", TrustedTls.TYPE);
        switch (settings.trust()) {
            case Trust.Authority authority -> options.setProperty(TrustedTls.AUTHORITY, authority.file().toString());
            case Trust.Fingerprint pin -> options.setProperty(TrustedTls.PIN, pin.sha256());
        }
        return options;
    }
}
