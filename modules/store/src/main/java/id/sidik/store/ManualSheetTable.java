package id.sidik.store;

import id.sidik.domain.ManualReason;
import id.sidik.domain.ManualSheet;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Signed attendance lists, append-only. */
public final class ManualSheetTable {
    private static final String ADD = """
            INSERT INTO manual_sheet (id, from_day, to_day, signer, reason, note, document, rows, left_out, at_ms, by_whom)
            VALUES (:id, :from, :to, :signer, :reason, :note, :document, :rows, :leftOut, :at, :by)
            """;

    private static final String COLUMNS = """
            SELECT id, from_day, to_day, signer, reason, note, document, rows, left_out, at_ms, by_whom FROM manual_sheet
            """;

    private final Handle handle;

    ManualSheetTable(Handle handle) {
        this.handle = handle;
    }

    public void add(ManualSheet sheet) {
        handle.createUpdate(ADD).bind("id", sheet.id().toString()).bind("from", sheet.from().toString())
                .bind("to", sheet.to().toString()).bind("signer", sheet.signer()).bind("reason", sheet.reason().name())
                .bind("note", sheet.note()).bind("document", sheet.document()).bind("rows", sheet.text())
                .bind("leftOut", sheet.leftOut()).bind("at", sheet.at().toEpochMilli()).bind("by", sheet.by())
                .execute();
    }

    public Optional<ManualSheet> find(UUID id) {
        return handle.createQuery(COLUMNS + "WHERE id = :id").bind("id", id.toString()).map(ManualSheetTable::sheet)
                .findOne();
    }

    /** Newest first. */
    public List<ManualSheet> list(int most) {
        return handle.createQuery(COLUMNS + "ORDER BY at_ms DESC, id DESC LIMIT :most").bind("most", most)
                .map(ManualSheetTable::sheet).list();
    }

    private static ManualSheet sheet(ResultSet row, StatementContext context) throws SQLException {
        return new ManualSheet(UUID.fromString(row.getString("id")), Columns.day(row, "from_day"),
                Columns.day(row, "to_day"), row.getString("signer"), ManualReason.valueOf(row.getString("reason")),
                row.getString("note"), row.getString("document"), row.getString("rows"), row.getInt("left_out"),
                Columns.instant(row, "at_ms"), row.getString("by_whom"));
    }
}
