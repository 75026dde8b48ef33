package id.sidik.store;

import java.sql.SQLException;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite reports, in the store's own codes. Statements and their values are left behind: they name people. */
final class Failures {
    /** SQLite's extended codes carry the kind of failure in their lowest byte. */
    private static final int KIND = 0xFF;

    private Failures() {}

    /** @return the failure of the database inside {@code thrown}, or {@code thrown} itself when it is none */
    static RuntimeException of(RuntimeException thrown) {
        if (!(thrown instanceof JdbiException)) return thrown;
        for (Throwable cause = thrown.getCause(); cause != null; cause = cause.getCause())
            if (cause instanceof SQLException database) return of(database);
        return new StoreException(StoreException.Code.OTHER, thrown.getClass().getSimpleName());
    }

    static StoreException of(SQLException thrown) {
        SQLiteErrorCode code = thrown instanceof SQLiteException lite
                ? lite.getResultCode()
                : SQLiteErrorCode.getErrorCode(thrown.getErrorCode());
        return new StoreException(code(code), code.name(), thrown);
    }

    private static StoreException.Code code(SQLiteErrorCode code) {
        if (code == SQLiteErrorCode.UNKNOWN_ERROR) return StoreException.Code.OTHER;
        return switch (SQLiteErrorCode.getErrorCode(code.code & KIND)) {
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL -> StoreException.Code.LOCKED;
            case SQLITE_CORRUPT -> StoreException.Code.DAMAGED;
            case SQLITE_NOTADB -> StoreException.Code.NOT_A_STORE;
            case SQLITE_FULL -> StoreException.Code.DISK_FULL;
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN, SQLITE_IOERR -> StoreException.Code.NO_ACCESS;
            case SQLITE_CONSTRAINT -> StoreException.Code.REFUSED;
            default -> StoreException.Code.OTHER;
        };
    }
}
