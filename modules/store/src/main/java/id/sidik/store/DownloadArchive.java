package id.sidik.store;

import id.sidik.domain.MachineId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Every download whole, as the machine sent it, append-only. It is cut into pieces of 64 KiB that are compressed, and
 * equal pieces are kept once: a log that grew by a few lines costs little more than these lines.
 */
public final class DownloadArchive {
    private static final String FIND = """
            SELECT size FROM archive WHERE sha = :sha
            """;

    private static final String ADD = """
            INSERT INTO archive (sha, machine, kind, layout, kept_ms, size)
            VALUES (:sha, (SELECT id FROM machine WHERE serial = :serial), :kind, :layout, :at, :size)
            """;

    private static final String LIST = """
            SELECT a.sha, m.serial, a.kind, a.layout, a.kept_ms, a.size
            FROM archive a JOIN machine m ON m.id = a.machine
            WHERE a.size = 0 OR EXISTS (SELECT 1 FROM archive_part p WHERE p.archive = a.sha)
            ORDER BY a.kept_ms DESC, a.sha
            """;

    private static final String HELD = """
            SELECT a.size = 0 OR EXISTS (SELECT 1 FROM archive_part p WHERE p.archive = a.sha) FROM archive a
            WHERE a.sha = :sha
            """;

    private final Handle handle;

    DownloadArchive(Handle handle) {
        this.handle = handle;
    }

    /**
     * Keeps the bytes; the same bytes again are left as they are. The machine was saved before.
     *
     * @param layout the name of the layout they were read by, blank when none fits
     * @return SHA-256 of the bytes, 64 hex digits
     */
    public String keep(MachineId machine, ArchiveKind kind, byte[] raw, String layout, Instant at) {
        String sha = HexFormat.of().formatHex(Sha256.of(raw, 0, raw.length));
        if (isHeld(sha)) return sha;
        if (size(sha).isEmpty()) add(machine, kind, raw, layout, at, sha);
        pieces().keep(sha, raw);
        return sha;
    }

    private void add(MachineId machine, ArchiveKind kind, byte[] raw, String layout, Instant at, String sha) {
        handle.createUpdate(ADD).bind("sha", sha).bind("serial", machine.serial()).bind("kind", kind.name())
                .bind("layout", layout).bind("at", at.toEpochMilli()).bind("size", raw.length).execute();
    }

    private boolean isHeld(String sha) {
        return handle.createQuery(HELD).bind("sha", sha).mapTo(Boolean.class).findOne().orElse(false);
    }

    /**
     * The bytes as they came, checked against their SHA-256; empty when there is no such download, or when only another
     * laptop has its bytes.
     *
     * @throws StoreException ARCHIVE_DAMAGED when they are not the same any more
     */
    public Optional<byte[]> open(String sha) {
        return size(sha).filter(size -> isHeld(sha)).map(size -> {
            byte[] raw = pieces().open(sha, size);
            if (!HexFormat.of().formatHex(Sha256.of(raw, 0, raw.length)).equals(sha))
                throw new StoreException(StoreException.Code.ARCHIVE_DAMAGED, "download " + sha);
            return raw;
        });
    }

    /** Those whose bytes are here, newest first. */
    public List<ArchivedDownload> list() {
        return handle.createQuery(LIST).map(DownloadArchive::download).list();
    }

    private Optional<Integer> size(String sha) {
        return handle.createQuery(FIND).bind("sha", sha).mapTo(Integer.class).findOne();
    }

    private ArchivePieces pieces() {
        return new ArchivePieces(handle.getConnection());
    }

    private static ArchivedDownload download(ResultSet row, StatementContext context) throws SQLException {
        return new ArchivedDownload(row.getString("sha"), new MachineId(row.getString("serial")),
                ArchiveKind.valueOf(row.getString("kind")), row.getString("layout"), Columns.instant(row, "kept_ms"),
                row.getLong("size"));
    }
}
