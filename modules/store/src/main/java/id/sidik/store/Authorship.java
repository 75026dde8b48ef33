package id.sidik.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/**
 * Who said a fact, when and why.
 *
 * @param by     as signed in
 * @param reason blank where none is asked for
 */
public record Authorship(Instant at, String by, String reason) {
    /** Of facts from before facts had an author. */
    public static final Authorship UNKNOWN = new Authorship(Instant.EPOCH, "", "");

    static Authorship of(ResultSet row) throws SQLException {
        return new Authorship(Columns.instant(row, "at_ms"), row.getString("by_whom"), row.getString("reason"));
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return "at " + at;
    }
}
