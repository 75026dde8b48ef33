package id.sidik.store;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.Whom;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** Groups, their members, who works by which pattern, and ends of these. Append-only; lists in the order of keeping. */
public final class ScheduleTable {
    private static final String ADD_GROUP = """
            INSERT INTO staff_group (id, grp, name, dissolved, at_ms, by_whom, reason)
            VALUES (:id, :group, :name, :dissolved, :at, :by, :reason) ON CONFLICT (id) DO NOTHING
            """;

    private static final String ADD_MEMBER = """
            INSERT INTO group_member (id, grp, employee, from_day, until_day, at_ms, by_whom, reason)
            VALUES (:id, :group, :employee, :from, :until, :at, :by, :reason) ON CONFLICT (id) DO NOTHING
            """;

    private static final String ADD_ASSIGNMENT = """
            INSERT INTO schedule_assignment (id, scope, target, pattern, from_day, until_day, at_ms, by_whom, reason)
            VALUES (:id, :scope, :target, :pattern, :from, :until, :at, :by, :reason) ON CONFLICT (id) DO NOTHING
            """;

    private static final String ADD_END = """
            INSERT INTO schedule_end (id, fact, last_day, at_ms, by_whom, reason)
            VALUES (:id, :fact, :last, :at, :by, :reason) ON CONFLICT (id) DO NOTHING
            """;

    private static final String GROUPS = "SELECT id, grp, name, dissolved, at_ms, by_whom, reason FROM staff_group"
            + " ORDER BY " + FactOrder.of("STAFF_GROUP", "id");

    private static final String MEMBERS = "SELECT id, grp, employee, from_day, until_day, at_ms, by_whom, reason"
            + " FROM group_member ORDER BY " + FactOrder.of("GROUP_MEMBER", "id");

    private static final String ASSIGNMENTS = "SELECT id, scope, target, pattern, from_day, until_day, at_ms, by_whom,"
            + " reason FROM schedule_assignment ORDER BY " + FactOrder.of("SCHEDULE_ASSIGNMENT", "id");

    private static final String ENDS = "SELECT id, fact, last_day, at_ms, by_whom, reason FROM schedule_end"
            + " ORDER BY " + FactOrder.of("SCHEDULE_END", "id");

    private final Handle handle;

    ScheduleTable(Handle handle) {
        this.handle = handle;
    }

    /** Safe to repeat, as every fact here. */
    public void add(KeptGroup kept) {
        insert(ADD_GROUP, kept.id(), kept.author()).bind("group", kept.group()).bind("name", kept.name())
                .bind("dissolved", kept.dissolved()).execute();
    }

    public void add(KeptMember kept) {
        insert(ADD_MEMBER, kept.id(), kept.author()).bind("group", kept.group())
                .bind("employee", kept.employee().value()).bind("from", kept.from().toString())
                .bind("until", Columns.orNull(kept.until())).execute();
    }

    public void add(KeptAssignment kept) {
        insert(ADD_ASSIGNMENT, kept.id(), kept.author()).bind("scope", kept.whom().scope().name())
                .bind("target", kept.whom().target()).bind("pattern", kept.pattern())
                .bind("from", kept.from().toString()).bind("until", Columns.orNull(kept.until())).execute();
    }

    public void add(ScheduleEnd end) {
        insert(ADD_END, end.id(), end.author()).bind("fact", end.fact().toString())
                .bind("last", Columns.orNull(end.lastDay())).execute();
    }

    private Update insert(String sql, UUID id, Authorship author) {
        return handle.createUpdate(sql).bind("id", id.toString()).bind("at", author.at().toEpochMilli())
                .bind("by", author.by()).bind("reason", author.reason());
    }

    public List<KeptGroup> groups() {
        return handle.createQuery(GROUPS).map((row, context) -> new KeptGroup(UUID.fromString(row.getString("id")),
                row.getString("grp"), row.getString("name"), row.getBoolean("dissolved"), Authorship.of(row))).list();
    }

    public List<KeptMember> members() {
        return handle.createQuery(MEMBERS).map((row, context) -> new KeptMember(UUID.fromString(row.getString("id")),
                row.getString("grp"), new EmployeeId(row.getString("employee")), Columns.day(row, "from_day"),
                Columns.optionalDay(row, "until_day"), Authorship.of(row))).list();
    }

    public List<KeptAssignment> assignments() {
        return handle.createQuery(ASSIGNMENTS).map((row, context) -> new KeptAssignment(
                UUID.fromString(row.getString("id")),
                new Whom(Whom.Scope.valueOf(row.getString("scope")), row.getString("target")),
                row.getString("pattern"), Columns.day(row, "from_day"), Columns.optionalDay(row, "until_day"),
                Authorship.of(row))).list();
    }

    public List<ScheduleEnd> ends() {
        return handle.createQuery(ENDS).map((row, context) -> new ScheduleEnd(UUID.fromString(row.getString("id")),
                UUID.fromString(row.getString("fact")), Columns.optionalDay(row, "last_day"), Authorship.of(row)))
                .list();
    }
}
