package id.sidik.store;

import id.sidik.domain.MachineId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Where machines were seen. */
public final class SightingTable {
    private static final String SAW = """
            INSERT INTO sighting (host, port, serial, mac, first_ms, last_ms, times)
            VALUES (:host, :port, :serial, :mac, :at, :at, 1)
            ON CONFLICT (host, port, serial, mac) DO UPDATE
            SET last_ms = max(last_ms, excluded.last_ms), times = times + 1
            """;

    private static final String AT = """
            SELECT host, port, serial, mac, first_ms, last_ms, times FROM sighting
            WHERE host = :host AND port = :port AND last_ms >= :since ORDER BY last_ms DESC, serial, mac
            """;

    private static final String OF = """
            SELECT host, port, serial, mac, first_ms, last_ms, times FROM sighting
            WHERE serial = :serial ORDER BY last_ms DESC, host, port
            """;

    private static final String CARDS = """
            SELECT host, port, serial, mac, first_ms, last_ms, times FROM sighting
            WHERE serial <> '' AND mac <> '' ORDER BY last_ms, serial
            """;

    private final Handle handle;

    SightingTable(Handle handle) {
        this.handle = handle;
    }

    /** @param serial blank when it was not told @param mac lower case with colons, blank when it was not seen */
    public void saw(String host, int port, String serial, String mac, Instant at) {
        handle.createUpdate(SAW).bind("host", host).bind("port", port).bind("serial", serial).bind("mac", mac)
                .bind("at", at.toEpochMilli()).execute();
    }

    /** Everybody who answered at an address since then, newest first. */
    public List<Sighting> at(String host, int port, Instant since) {
        return handle.createQuery(AT).bind("host", host).bind("port", port).bind("since", since.toEpochMilli())
                .map(SightingTable::sighting).list();
    }

    /** Where a machine was seen, newest first. */
    public List<Sighting> of(MachineId machine) {
        return handle.createQuery(OF).bind("serial", machine.serial()).map(SightingTable::sighting).list();
    }

    /** Sightings that tie a card to a serial number, oldest first: the last one of a card is its machine. */
    public List<Sighting> cards() {
        return handle.createQuery(CARDS).map(SightingTable::sighting).list();
    }

    private static Sighting sighting(ResultSet row, StatementContext context) throws SQLException {
        return new Sighting(row.getString("host"), row.getInt("port"), row.getString("serial"), row.getString("mac"),
                Columns.instant(row, "first_ms"), Columns.instant(row, "last_ms"), row.getInt("times"));
    }
}
