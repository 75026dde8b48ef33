package id.sidik.central;

import id.sidik.central.CentralException.Code;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Master rows: proposing an edit, reading what changed. */
final class MasterBook {
    private static final String OWN = """
            SELECT unit, kind, item, version, body, removed, by_whom, account, changed_ms, seq
            FROM my_master WHERE seq > ? ORDER BY seq LIMIT ?
            """;
    private static final String CITY = """
            SELECT unit, kind, item, version, body, removed, by_whom, account, changed_ms, seq
            FROM city_master WHERE seq > ? ORDER BY seq LIMIT ?
            """;

    private final Sql sql;
    private String laptop = "";

    MasterBook(Sql sql) {
        this.sql = sql;
    }

    void as(String uuid) {
        this.laptop = uuid;
    }

    Proposed propose(Edit edit, String by) throws SQLException {
        return sql.one("CALL propose(?, ?, ?, ?, ?, ?, ?)", MasterBook::answer, laptop, edit.kind(), edit.key(),
                edit.base(), edit.body(), edit.removed(), by);
    }

    List<Proposed> propose(List<Edit> edits, String by) throws SQLException {
        List<Proposed> answers = sql.each("CALL propose_all(?, ?, ?)", MasterBook::answer, laptop, Edit.json(edits),
                by);
        if (answers.size() != edits.size())
            throw new CentralException(Code.MISCOUNTED, answers.size() + " answers to " + edits.size() + " edits");
        return answers;
    }

    private static Proposed answer(ResultSet row) throws SQLException {
        return switch (row.getString("answer")) {
            case "ACCEPTED" -> new Proposed.Accepted(row(row));
            case "CONFLICT" -> new Proposed.Conflict(row(row));
            default -> new Proposed.Refused(row(row));
        };
    }

    List<CentralMaster> own(long seq, int rows) throws SQLException {
        return sql.list(OWN, MasterBook::row, seq, rows);
    }

    List<CentralMaster> city(long seq, int rows) throws SQLException {
        return sql.list(CITY, MasterBook::row, seq, rows);
    }

    void place(String number, String unitCode, LocalDate from) throws SQLException {
        sql.change("CALL place_person(?, ?, ?)", number, unitCode, from);
    }

    int confirmPeople() throws SQLException {
        return sql.one("CALL confirm_people()", row -> row.getInt("contested"));
    }

    private static CentralMaster row(ResultSet row) throws SQLException {
        return new CentralMaster(row.getInt("unit") == 0, row.getString("kind"), row.getString("item"),
                row.getLong("version"), row.getString("body"), row.getBoolean("removed"), row.getString("by_whom"),
                row.getString("account"), Instant.ofEpochMilli(row.getLong("changed_ms")), row.getLong("seq"));
    }
}
