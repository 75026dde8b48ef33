package id.sidik.central;

import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the server says of rows that it left out of an INSERT IGNORE.
 *
 * @param known  rows whose key it had already
 * @param others whether rows were left out for another reason
 * @param first  the first other reason
 */
record Warnings(int known, boolean others, Optional<Pushed.Why> first) {
    private static final int KNOWN_KEY = 1062;
    /** A text was cut, a number bent: says nothing of whether the row was taken; what was bent fails a check. */
    private static final int CUT = 1265;
    private static final int BENT = 1264;

    static Warnings of(Statement statement) throws SQLException {
        int known = 0;
        Pushed.@Nullable Why first = null;
        for (SQLWarning warning = statement.getWarnings(); warning != null; warning = warning.getNextWarning()) {
            int code = warning.getErrorCode();
            if (code == KNOWN_KEY) known++;
            else if (code != CUT && code != BENT && first == null) first = why(code);
        }
        statement.clearWarnings();
        return new Warnings(known, first != null, Optional.ofNullable(first));
    }

    private static Pushed.Why why(int code) {
        return switch (code) {
            case 1369 -> Pushed.Why.RIGHT;
            case 1526 -> Pushed.Why.MONTH;
            case 4025, 1366, 1406, 1256, 1259, 1258, 1292 -> Pushed.Why.FORM;
            default -> Pushed.Why.OTHER;
        };
    }
}
