package id.sidik.store;

import id.sidik.domain.MachineId;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Reports as they came. A machine reports each punch by itself; a thousand small downloads a day would make the archive
 * heavy, so reports wait here until they fill one.
 */
public final class PushBodyTable {
    /** Bytes that make one download of the archive. */
    public static final int FULL = 64 * 1024;
    /** The layout that such a download is kept under: for each report a line {@code head time length}, then its bytes. */
    public static final String LAYOUT = "push-bodies/1";

    private static final String ADD = """
            INSERT INTO push_body (machine, received_ms, head, body)
            VALUES ((SELECT id FROM machine WHERE serial = :serial), :at, :head, :body)
            """;

    private static final String WAITING = """
            SELECT coalesce(sum(length(body) + length(head)), 0) FROM push_body
            WHERE machine = (SELECT id FROM machine WHERE serial = :serial)
            """;

    private static final String LIST = """
            SELECT received_ms, head, body FROM push_body
            WHERE machine = (SELECT id FROM machine WHERE serial = :serial) ORDER BY id
            """;

    private static final String REMOVE = """
            DELETE FROM push_body WHERE machine = (SELECT id FROM machine WHERE serial = :serial)
            """;

    /** One report. @param head what was asked with it, without the serial number */
    public record Body(Instant receivedAt, String head, byte[] bytes) {
        /** May hold names. */
        @Override
        public String toString() {
            return "report of " + bytes.length + " bytes";
        }
    }

    private final Handle handle;

    PushBodyTable(Handle handle) {
        this.handle = handle;
    }

    /** Keeps a report; when enough of them wait they move into the archive, all in this transaction. */
    public void add(MachineId machine, String head, byte[] body, Instant at) {
        handle.createUpdate(ADD).bind("serial", machine.serial()).bind("at", at.toEpochMilli()).bind("head", head)
                .bind("body", body).execute();
        long waiting = handle.createQuery(WAITING).bind("serial", machine.serial()).mapTo(Long.class).one();
        if (waiting >= FULL) archive(machine, at);
    }

    /** Those that wait, oldest first. */
    public List<Body> list(MachineId machine) {
        return handle.createQuery(LIST).bind("serial", machine.serial())
                .map((row, context) -> new Body(Columns.instant(row, "received_ms"), row.getString("head"),
                        row.getBytes("body")))
                .list();
    }

    private void archive(MachineId machine, Instant at) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Body each : list(machine)) {
            String line = each.head() + " " + each.receivedAt() + " " + each.bytes().length + "\n";
            all.writeBytes(line.getBytes(StandardCharsets.UTF_8));
            all.writeBytes(each.bytes());
            all.write('\n');
        }
        new DownloadArchive(handle).keep(machine, ArchiveKind.PUSH, all.toByteArray(), LAYOUT, at);
        handle.createUpdate(REMOVE).bind("serial", machine.serial()).execute();
    }
}
