package id.sidik.store;

import id.sidik.domain.Official;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Who signs the pages when. */
public final class OfficialTable {
    private static final String SAVE = """
            INSERT INTO official (id, block, form, position, own, name, rank, number, from_day, until_day)
            VALUES (:id, :block, :form, :position, :own, :name, :rank, :number, :from, :until)
            ON CONFLICT (id) DO UPDATE
            SET block = excluded.block, form = excluded.form, position = excluded.position, own = excluded.own,
                name = excluded.name, rank = excluded.rank, number = excluded.number, from_day = excluded.from_day,
                until_day = excluded.until_day
            """;

    private static final String REMOVE = """
            DELETE FROM official WHERE id = :id
            """;

    private static final String LIST = """
            SELECT id, block, form, position, own, name, rank, number, from_day, until_day FROM official
            ORDER BY from_day, id
            """;

    private final Handle handle;

    OfficialTable(Handle handle) {
        this.handle = handle;
    }

    public void save(Official one) {
        handle.createUpdate(SAVE).bind("id", one.id().toString()).bind("block", one.block().name())
                .bind("form", one.form().name()).bind("position", one.position()).bind("own", one.own())
                .bind("name", one.name()).bind("rank", one.rank()).bind("number", one.number())
                .bind("from", Columns.orNull(one.from())).bind("until", Columns.orNull(one.until())).execute();
    }

    /** Takes back what was entered by mistake; who no longer signs is saved with the last day instead. */
    public boolean remove(UUID id) {
        return handle.createUpdate(REMOVE).bind("id", id.toString()).execute() > 0;
    }

    /** By first day, those without one first; of the same day as they were entered. */
    public List<Official> list() {
        return handle.createQuery(LIST).map((row, context) -> official(row)).list();
    }

    private static Official official(ResultSet row) throws SQLException {
        return new Official(UUID.fromString(row.getString("id")), Official.Block.valueOf(row.getString("block")),
                Official.Form.valueOf(row.getString("form")), row.getString("position"), row.getString("own"),
                row.getString("name"), row.getString("rank"), row.getString("number"),
                Columns.optionalDay(row, "from_day"), Columns.optionalDay(row, "until_day"));
    }
}
