package id.sidik.central;

import id.sidik.central.CentralException.Code;
import java.sql.Connection;
import java.sql.SQLException;

/** The transactions of one line: what fails is undone, and told in the centre's own codes. */
final class Transactions implements AutoCloseable {
    private final Connection line;

    Transactions(Connection line) {
        this.line = line;
    }

    /** What is asked of the line. */
    @FunctionalInterface
    interface Asking<T> {
        T ask() throws SQLException;
    }

    /** A transaction of its own. */
    <T> T asked(Asking<T> asking) {
        return begun(() -> {
            T answer = asking.ask();
            line.commit();
            return answer;
        });
    }

    /** A part of a transaction that a later one ends. */
    <T> T begun(Asking<T> asking) {
        try {
            return asking.ask();
        } catch (SQLException e) {
            CentralException failed = CentralFailures.of(e);
            rollBack(failed);
            throw failed;
        } catch (CentralException e) {
            rollBack(e);
            throw e;
        }
    }

    private void rollBack(CentralException why) {
        try {
            if (why.code() != Code.LINE_BROKE) line.rollback();
        } catch (SQLException alsoFailed) {
            why.addSuppressed(CentralFailures.of(alsoFailed));
        }
    }

    /** Undoes what was begun. */
    void leave() {
        try {
            line.rollback();
        } catch (SQLException e) {
            throw CentralFailures.of(e);
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
