package id.sidik.store;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Strangers at the door: only the last ones are kept, because anybody can make up serial numbers. */
public final class PushKnockTable {
    /** So many serial numbers at most. */
    public static final int MOST = 100;

    private static final String NOTE = """
            INSERT INTO push_knock (serial, address, times, first_ms, last_ms) VALUES (:serial, :address, 1, :at, :at)
            ON CONFLICT (serial) DO UPDATE SET address = excluded.address, times = times + 1, last_ms = excluded.last_ms
            """;

    private static final String FORGET_OLDEST = """
            DELETE FROM push_knock WHERE serial IN
            (SELECT serial FROM push_knock ORDER BY last_ms DESC, serial LIMIT -1 OFFSET :most)
            """;

    private static final String FORGET = """
            DELETE FROM push_knock WHERE serial = :serial
            """;

    private static final String LIST = """
            SELECT serial, address, times, first_ms, last_ms FROM push_knock ORDER BY last_ms DESC, serial
            """;

    private final Handle handle;

    PushKnockTable(Handle handle) {
        this.handle = handle;
    }

    public void note(String serial, String address, Instant at) {
        handle.createUpdate(NOTE).bind("serial", serial).bind("address", address).bind("at", at.toEpochMilli())
                .execute();
        handle.createUpdate(FORGET_OLDEST).bind("most", MOST).execute();
    }

    public void forget(String serial) {
        handle.createUpdate(FORGET).bind("serial", serial).execute();
    }

    /** Newest first. */
    public List<PushKnock> list() {
        return handle.createQuery(LIST).map((row, context) -> new PushKnock(row.getString("serial"),
                row.getString("address"), row.getLong("times"), Columns.instant(row, "first_ms"),
                Columns.instant(row, "last_ms"))).list();
    }
}
