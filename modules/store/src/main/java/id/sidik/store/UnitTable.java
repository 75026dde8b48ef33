package id.sidik.store;

import id.sidik.domain.WorkUnit;
import id.sidik.domain.WorkUnit.Signatory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;

/** The one unit that this laptop serves. */
public final class UnitTable {
    private static final String LOAD = """
            SELECT government, name, address, contact, city, zone, left_position, left_name, left_rank, left_number,
                   right_position, right_name, right_rank, right_number
            FROM unit
            """;

    private static final String CLEAR = """
            DELETE FROM unit
            """;

    private static final String SAVE = """
            INSERT INTO unit (only, government, name, address, contact, city, zone, left_position, left_name, left_rank,
                              left_number, right_position, right_name, right_rank, right_number)
            VALUES (1, :government, :name, :address, :contact, :city, :zone, :left_position, :left_name, :left_rank,
                    :left_number, :right_position, :right_name, :right_rank, :right_number)
            """;

    private final Handle handle;

    UnitTable(Handle handle) {
        this.handle = handle;
    }

    /** Empty until it was saved once. */
    public Optional<WorkUnit> load() {
        return handle.createQuery(LOAD).map(UnitTable::unit).findOne();
    }

    public void save(WorkUnit unit) {
        handle.execute(CLEAR);
        Update update = handle.createUpdate(SAVE).bind("government", unit.government()).bind("name", unit.name())
                .bind("address", unit.address()).bind("contact", unit.contact()).bind("city", unit.city())
                .bind("zone", unit.zone().getId());
        bind(update, "left_", unit.left());
        bind(update, "right_", unit.right());
        update.execute();
    }

    private static void bind(Update update, String side, Signatory signatory) {
        update.bind(side + "position", signatory.position()).bind(side + "name", signatory.name())
                .bind(side + "rank", signatory.rank()).bind(side + "number", signatory.number());
    }

    private static WorkUnit unit(ResultSet row, StatementContext context) throws SQLException {
        return new WorkUnit(row.getString("government"), row.getString("name"), row.getString("address"),
                row.getString("contact"), row.getString("city"), ZoneId.of(row.getString("zone")),
                signatory(row, "left_"), signatory(row, "right_"));
    }

    private static Signatory signatory(ResultSet row, String side) throws SQLException {
        return new Signatory(row.getString(side + "position"), row.getString(side + "name"),
                row.getString(side + "rank"), row.getString(side + "number"));
    }
}
