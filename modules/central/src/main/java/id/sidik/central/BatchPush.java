package id.sidik.central;

import id.sidik.central.CentralException.Code;
import id.sidik.domain.Punch;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The batch of one laptop, from opening to closing: one transaction. */
final class BatchPush {
    private final Connection line;
    private final Sql sql;
    private String laptop = "";
    private @Nullable Welcome welcome;
    private long number;
    private Pushed punches = Pushed.none();
    private Pushed facts = Pushed.none();

    BatchPush(Connection line, Sql sql) {
        this.line = line;
        this.sql = sql;
    }

    void as(String uuid, Welcome here) {
        this.laptop = uuid;
        this.welcome = here;
    }

    OpenedBatch open(long wanted) throws SQLException {
        greeted();
        number = wanted;
        punches = Pushed.none();
        facts = Pushed.none();
        return sql.one("CALL open_batch(?, ?)", row -> row.getString("answer").equals("OPEN")
                ? new OpenedBatch.Open(wanted)
                : new OpenedBatch.Closed(receipt(row)), laptop, wanted);
    }

    Pushed punches(List<Punch> rows) throws SQLException {
        Pushed pushed = new PunchPush(line, greeted(), number).push(rows);
        punches = punches.and(pushed);
        return pushed;
    }

    Pushed facts(List<CentralFact> rows) throws SQLException {
        Pushed pushed = new FactPush(line, greeted(), number).push(rows);
        facts = facts.and(pushed);
        return pushed;
    }

    BatchReceipt close(String digest) throws SQLException {
        BatchReceipt receipt = sql.one("CALL close_batch(?, ?, ?, ?, ?)", this::receipt, laptop, number,
                punches.known() + facts.known(), punches.refused().size() + facts.refused().size(), digest);
        if (receipt.punches() < punches.accepted() || receipt.facts() < facts.accepted())
            throw new CentralException(Code.MISCOUNTED, "sent " + punches.accepted() + " and " + facts.accepted()
                    + " new rows, the centre counts " + receipt.punches() + " and " + receipt.facts());
        return receipt;
    }

    private BatchReceipt receipt(ResultSet row) throws SQLException {
        return new BatchReceipt(laptop, "", row.getLong("number"), row.getInt("punches"), row.getInt("facts"),
                row.getInt("known"), row.getInt("refused"), row.getString("digest"), row.getString("running"),
                row.getString("account"), Instant.ofEpochMilli(row.getLong("accepted_ms")));
    }

    private Welcome greeted() {
        if (welcome == null) throw new IllegalStateException("hello comes first");
        return welcome;
    }
}
