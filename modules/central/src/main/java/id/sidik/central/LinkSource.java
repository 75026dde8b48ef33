package id.sidik.central;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Links for Flyway, which asks for a source of connections. */
final class LinkSource implements DataSource {
    private final CentreSettings settings;

    LinkSource(CentreSettings settings) {
        this.settings = settings;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection line = Link.open(settings);
        line.setAutoCommit(true);
        return line;
    }

    @Override
    public Connection getConnection(String account, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("one account");
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // nothing is written there
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // the settings say how long to wait
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("no logger");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("nothing inside");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
