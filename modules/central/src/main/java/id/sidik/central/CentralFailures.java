package id.sidik.central;

import id.sidik.central.CentralException.Code;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Arrays;
import javax.net.ssl.SSLException;

/**
 * What MariaDB and its driver report, in the centre's own codes. The driver's texts are left behind: they repeat
 * statements and values, which name people.
 */
final class CentralFailures {
    /** Routines of the centre signal 30000 and the number of the code. */
    private static final int OWN = 30000;
    private static final int NOT_READY = 1047;

    private CentralFailures() {}

    static CentralException of(SQLException thrown) {
        Code code = code(thrown);
        String text = "server error " + thrown.getErrorCode() + ", state " + thrown.getSQLState();
        return new CentralException(code, text, new Bare(thrown));
    }

    private static Code code(SQLException thrown) {
        if (isDistrust(thrown)) return Code.NOT_TRUSTED;
        if (isWithoutMajority(thrown)) return Code.CANNOT_WRITE;
        int number = thrown.getErrorCode();
        if (number > OWN && number < OWN + 200) return own(number - OWN);
        return switch (number) {
            case 1045, 1698, 4151, 1862, 1524, 1251, 3118 -> Code.KEY_REFUSED;
            case 1044, 1142, 1143, 1227, 1370, 1345, 1369, 1356 -> Code.NOT_ALLOWED;
            case 1049, 1146, 1305 -> Code.NO_CENTRE;
            case 1203, 1226, 1040, 1153, 1969 -> Code.TOO_MUCH;
            case 1205, 1213, 1020, 1317, 1180 -> Code.BUSY;
            case 1290, 1836, 1021, 1114, 1815 -> Code.CANNOT_WRITE;
            case 1406, 1264, 1292, 1366, 3140, 4025 -> Code.TOO_MUCH;
            case 1396, 1062 -> Code.NAME;
            default -> isLost(thrown) ? Code.LINE_BROKE : byState(thrown.getSQLState());
        };
    }

    /** A node of a cluster that is cut off says so; the driver, which then tries the next one, says it last. */
    private static boolean isWithoutMajority(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause())
            if (cause instanceof SQLException failed && failed.getErrorCode() == NOT_READY) return true;
        return false;
    }

    /** A line that is lost while TLS begins is no distrust: then a socket's own failure stands behind TLS's. */
    private static boolean isDistrust(Throwable thrown) {
        boolean tls = false;
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof GeneralSecurityException) return true;
            if (cause instanceof EOFException || cause instanceof SocketException
                    || cause instanceof SocketTimeoutException) return false;
            tls |= cause instanceof SSLException && !String.valueOf(cause.getMessage()).contains("close_notify");
        }
        return tls;
    }

    /** The driver wraps the end of a line in batches and results, without saying so in the outermost state. */
    private static boolean isLost(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause())
            if (cause instanceof IOException || cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLException failed && failed.getSQLState() != null
                            && failed.getSQLState().startsWith("08")) return true;
        return false;
    }

    private static Code own(int number) {
        return Arrays.stream(Code.values()).filter(code -> code.number() == number).findFirst().orElse(Code.OTHER);
    }

    private static Code byState(String state) {
        if (state == null) return Code.OTHER;
        if (state.startsWith("08") || state.equals("25S03")) return Code.LINE_BROKE; // another host in its place
        if (state.equals("28000")) return Code.KEY_REFUSED;
        if (state.startsWith("40") || state.equals("70100")) return Code.BUSY;
        return Code.OTHER;
    }

    /** Where it happened, without the driver's words. */
    private static final class Bare extends Exception {
        private static final long serialVersionUID = 1;

        Bare(SQLException thrown) {
            super(thrown.getClass().getName(), null, false, true);
            setStackTrace(thrown.getStackTrace());
        }
    }
}
