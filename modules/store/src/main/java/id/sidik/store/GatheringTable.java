package id.sidik.store;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.GatheringKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Presence lists of roll calls and ceremonies, append-only. */
public final class GatheringTable {
    private static final String ADD = """
            INSERT INTO gathering (id, day, kind, name, at_ms, by_whom, reason)
            VALUES (:id, :day, :kind, :name, :at, :by, :reason)
            """;

    private static final String ADD_PERSON = """
            INSERT INTO gathering_person (gathering, employee, attended) VALUES (:gathering, :employee, :attended)
            """;

    private static final String BETWEEN = """
            SELECT id, day, kind, name, at_ms, by_whom, reason FROM gathering
            WHERE day >= :from AND day < :to ORDER BY day,
            """ + FactOrder.of("GATHERING", "id");

    private static final String PEOPLE = """
            SELECT p.gathering, p.employee, p.attended FROM gathering_person p JOIN gathering g ON g.id = p.gathering
            WHERE g.day >= :from AND g.day < :to
            """;

    private final Handle handle;

    GatheringTable(Handle handle) {
        this.handle = handle;
    }

    public void add(KeptGathering one) {
        handle.createUpdate(ADD).bind("id", one.id().toString()).bind("day", one.day().toString())
                .bind("kind", one.kind().name()).bind("name", one.name()).bind("at", one.author().at().toEpochMilli())
                .bind("by", one.author().by()).bind("reason", one.author().reason()).execute();
        one.people().forEach((employee, attended) -> handle.createUpdate(ADD_PERSON).bind("gathering", one.id()
                .toString()).bind("employee", employee.value()).bind("attended", attended ? 1 : 0).execute());
    }

    /** The lists that hold, by day: of several of one day, kind and name the last, when it names anybody. */
    public List<KeptGathering> between(LocalDate from, LocalDate toExclusive) {
        Map<String, Map<EmployeeId, Boolean>> people = people(from, toExclusive);
        Map<String, KeptGathering> last = new LinkedHashMap<>();
        handle.createQuery(BETWEEN).bind("from", from.toString()).bind("to", toExclusive.toString())
                .map((row, context) -> gathering(row, people)).list()
                .forEach(one -> last.put(one.day() + " " + one.kind() + " " + one.name().toLowerCase(Locale.ROOT),
                        one));
        return last.values().stream().filter(one -> !one.people().isEmpty()).toList();
    }

    private Map<String, Map<EmployeeId, Boolean>> people(LocalDate from, LocalDate toExclusive) {
        Map<String, Map<EmployeeId, Boolean>> people = new HashMap<>();
        handle.createQuery(PEOPLE).bind("from", from.toString()).bind("to", toExclusive.toString())
                .map((row, context) -> people.computeIfAbsent(row.getString("gathering"), any -> new HashMap<>())
                        .put(new EmployeeId(row.getString("employee")), row.getInt("attended") == 1))
                .list();
        return people;
    }

    private static KeptGathering gathering(ResultSet row, Map<String, Map<EmployeeId, Boolean>> people)
            throws SQLException {
        String id = row.getString("id");
        return new KeptGathering(UUID.fromString(id), Columns.day(row, "day"), GatheringKind.valueOf(row.getString(
                "kind")), row.getString("name"), people.getOrDefault(id, Map.of()), Authorship.of(row));
    }
}
