package id.sidik.store;

import id.sidik.domain.DocumentRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Scans kept as evidence, sealed and append-only. Fails as {@link TemplateVault} does. */
public final class DocumentTable {
    private static final String ADD = """
            INSERT INTO document (sha, media, size, name, kept_ms, by_whom, sealed)
            VALUES (:sha, :media, :size, :name, :at, :by, :sealed)
            """;

    private static final String FIND = """
            SELECT sha, media, size, name FROM document WHERE sha = :sha
            """;

    private static final String OPEN = """
            SELECT sealed FROM document WHERE sha = :sha
            """;

    private final Handle handle;
    private final TemplateVault vault;

    DocumentTable(Handle handle, TemplateVault vault) {
        this.handle = handle;
        this.vault = vault;
    }

    /**
     * Keeps a scan; the same bytes again are left as they are.
     *
     * @param by who brought it
     * @return the scan as it is kept: under the name it came with first
     */
    public DocumentRef keep(DocumentRef document, byte[] bytes, Instant at, String by) {
        Optional<DocumentRef> known = find(document.sha256());
        if (known.isPresent()) return known.get();
        handle.createUpdate(ADD).bind("sha", document.sha256()).bind("media", document.mediaType().name())
                .bind("size", document.size()).bind("name", document.name()).bind("at", at.toEpochMilli())
                .bind("by", by).bind("sealed", vault.seal(bytes, belongsTo(document.sha256()))).execute();
        return document;
    }

    public Optional<DocumentRef> find(String sha256) {
        return handle.createQuery(FIND).bind("sha", sha256).map(DocumentTable::document).findOne();
    }

    /** The bytes of a kept scan. */
    public byte[] open(DocumentRef document) {
        byte[] sealed = handle.createQuery(OPEN).bind("sha", document.sha256()).mapTo(byte[].class).one();
        return vault.open(sealed, belongsTo(document.sha256()));
    }

    private static String belongsTo(String sha256) {
        return "document " + sha256;
    }

    private static DocumentRef document(ResultSet row, StatementContext context) throws SQLException {
        return new DocumentRef(row.getString("sha"), DocumentRef.MediaType.valueOf(row.getString("media")),
                row.getLong("size"), row.getString("name"));
    }
}
