package id.sidik.central;

import java.time.LocalDate;
import java.util.List;

/**
 * How the centre is.
 *
 * @param schema      version of the schema that the database has
 * @param known       version that this program brings
 * @param monthsFrom  first month with a partition of its own; earlier punches lie together
 * @param monthsUntil end of the last month that is ready, exclusive
 * @param rows        rows of punches, as the server estimates them
 * @param doubts      what an administrator should do something about; empty when all is well
 */
public record CentreStatus(String server, int schema, int known, int units, int laptops, LocalDate monthsFrom,
        LocalDate monthsUntil, long rows, List<Doubt> doubts) {

    /** What is not as it should be. */
    public enum Doubt {
        /** The schema is older than this program: migrate. */
        SCHEMA_OLD,
        /** The schema is newer than this program: use a newer program. */
        SCHEMA_NEW,
        /** Fewer than three months are ready ahead: migrate makes more. */
        MONTHS_SHORT,
        /** The months that laptops are told differ from the partitions that there are: migrate mends it. */
        MONTHS_WRONG,
        /** The server lets in names that are no accounts. */
        ANONYMOUS,
        /** Everybody may write into some database of the server (usually "test"). */
        OPEN_DATABASE,
        /** The server is older than 10.11. */
        SERVER_OLD,
        /** The server's clock of statements can be set by anybody (sysdate_is_now). */
        CLOCK_SETTABLE
    }
}
