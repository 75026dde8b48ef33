package id.sidik.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Regulation packs by id and version. A version is never changed: a changed pack is a new version. */
public final class RegulationTable {
    private static final String PUT = """
            INSERT INTO regulation (id, version, json) VALUES (:id, :version, :json)
            ON CONFLICT (id, version) DO NOTHING
            """;

    private static final String FIND = """
            SELECT id, version, json FROM regulation WHERE id = :id AND version = :version
            """;

    /** Versions are kept in the order in which they came. */
    private static final String LATEST = """
            SELECT id, version, json FROM regulation WHERE id = :id ORDER BY rowid DESC LIMIT 1
            """;

    private static final String LIST = """
            SELECT id, version, json FROM regulation ORDER BY id, rowid
            """;

    private final Handle handle;

    RegulationTable(Handle handle) {
        this.handle = handle;
    }

    /** @return false when this version is there already; its text then stays as it was */
    public boolean put(KeptRegulation regulation) {
        return handle.createUpdate(PUT).bind("id", regulation.id()).bind("version", regulation.version())
                .bind("json", regulation.json()).execute() == 1;
    }

    public Optional<KeptRegulation> find(String id, String version) {
        return handle.createQuery(FIND).bind("id", id).bind("version", version).map(RegulationTable::regulation)
                .findOne();
    }

    /** The version that came last. */
    public Optional<KeptRegulation> latest(String id) {
        return handle.createQuery(LATEST).bind("id", id).map(RegulationTable::regulation).findOne();
    }

    /** By id, the versions in the order in which they came. */
    public List<KeptRegulation> list() {
        return handle.createQuery(LIST).map(RegulationTable::regulation).list();
    }

    private static KeptRegulation regulation(ResultSet row, StatementContext context) throws SQLException {
        return new KeptRegulation(row.getString("id"), row.getString("version"), row.getString("json"));
    }
}
