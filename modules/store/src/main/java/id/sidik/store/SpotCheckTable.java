package id.sidik.store;

import id.sidik.domain.EmployeeId;
import id.sidik.store.KeptSpotCheck.Drawable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Draws for surprise checks and what was found, append-only. */
public final class SpotCheckTable {
    private static final String ADD = """
            INSERT INTO spot_check (id, day, seed, wanted, witnesses, at_ms, by_whom, reason)
            VALUES (:id, :day, :seed, :wanted, :witnesses, :at, :by, :reason)
            """;

    private static final String ADD_PERSON = """
            INSERT INTO spot_check_person (spot_check, employee, word, place) VALUES (:check, :employee, :word, :place)
            """;

    private static final String FIND = """
            INSERT INTO spot_check_finding (id, spot_check, employee, found, at_ms, by_whom, reason)
            VALUES (:id, :check, :employee, :found, :at, :by, :reason)
            """;

    private static final String BETWEEN = """
            SELECT id, day, seed, wanted, witnesses, at_ms, by_whom, reason FROM spot_check
            WHERE day >= :from AND day < :to ORDER BY day,
            """ + FactOrder.of("SPOT_CHECK", "id");

    private static final String PEOPLE = """
            SELECT employee, word, place FROM spot_check_person WHERE spot_check = :check ORDER BY place, word
            """;

    private static final String FINDINGS = """
            SELECT f.id, f.spot_check, f.employee, f.found, f.at_ms, f.by_whom, f.reason
            FROM spot_check_finding f JOIN spot_check c ON c.id = f.spot_check
            WHERE c.day >= :from AND c.day < :to ORDER BY
            """ + FactOrder.of("SPOT_CHECK_FINDING", "f.id");

    private final Handle handle;

    SpotCheckTable(Handle handle) {
        this.handle = handle;
    }

    public void add(KeptSpotCheck one) {
        handle.createUpdate(ADD).bind("id", one.id().toString()).bind("day", one.day().toString())
                .bind("seed", one.seed()).bind("wanted", one.wanted()).bind("witnesses", one.witnesses())
                .bind("at", one.author().at().toEpochMilli()).bind("by", one.author().by())
                .bind("reason", one.author().reason()).execute();
        for (Drawable person : one.pool())
            handle.createUpdate(ADD_PERSON).bind("check", one.id().toString())
                    .bind("employee", person.employee().value()).bind("word", person.word())
                    .bind("place", person.place()).execute();
    }

    /** Of several about one person and check the last holds. */
    public void add(SpotFinding one) {
        handle.createUpdate(FIND).bind("id", one.id().toString()).bind("check", one.spotCheck().toString())
                .bind("employee", one.employee().value()).bind("found", one.found())
                .bind("at", one.author().at().toEpochMilli()).bind("by", one.author().by())
                .bind("reason", one.author().reason()).execute();
    }

    /** By day; their people by place, those who were not drawn first. */
    public List<KeptSpotCheck> between(LocalDate from, LocalDate toExclusive) {
        List<KeptSpotCheck> found = new ArrayList<>();
        handle.createQuery(BETWEEN).bind("from", from.toString()).bind("to", toExclusive.toString())
                .map((row, context) -> check(row)).list()
                .forEach(one -> found.add(new KeptSpotCheck(one.id(), one.day(), one.seed(), one.wanted(), one
                        .witnesses(), people(one.id()), one.author())));
        return found;
    }

    private static KeptSpotCheck check(ResultSet row) throws SQLException {
        return new KeptSpotCheck(UUID.fromString(row.getString("id")), Columns.day(row, "day"), row.getString("seed"),
                row.getInt("wanted"), row.getString("witnesses"), List.of(), Authorship.of(row));
    }

    private List<Drawable> people(UUID check) {
        return handle.createQuery(PEOPLE).bind("check", check.toString())
                .map((row, context) -> new Drawable(new EmployeeId(row.getString("employee")), row.getString("word"),
                        row.getInt("place")))
                .list();
    }

    /** Of the checks of these days, in the order in which they came. */
    public List<SpotFinding> findings(LocalDate from, LocalDate toExclusive) {
        return handle.createQuery(FINDINGS).bind("from", from.toString()).bind("to", toExclusive.toString())
                .map((row, context) -> new SpotFinding(UUID.fromString(row.getString("id")),
                        UUID.fromString(row.getString("spot_check")), new EmployeeId(row.getString("employee")),
                        row.getString("found"), Authorship.of(row)))
                .list();
    }
}
