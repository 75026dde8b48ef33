package id.sidik.central;

import java.time.Instant;

/**
 * A master row as the centre holds it.
 *
 * @param city      whether it holds for the whole city
 * @param version   1, 2, 3 … for each row
 * @param body      JSON
 * @param by        who changed it, in the program
 * @param account   who had signed in for that
 * @param changedAt the server's time
 * @param seq       its place among the changes of its unit, or of the city
 */
public record CentralMaster(boolean city, String kind, String key, long version, String body, boolean removed,
        String by, String account, Instant changedAt, long seq) {

    /** Says which and what version, never what it holds. */
    @Override
    public String toString() {
        return "CentralMaster[" + kind + " version " + version + "]";
    }
}
