package id.sidik.store;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.MachineId;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Counts and pages of the journal. */
final class PunchSearch {
    private final Handle handle;

    PunchSearch(Handle handle) {
        this.handle = handle;
    }

    long count(PunchFilter filter) {
        String sql = PunchSql.COUNT_BY_PERSON;
        if (anybody(filter)) {
            boolean always = filter.from().isEmpty() && filter.to().isEmpty();
            sql = always ? PunchSql.COUNT_ALL : PunchSql.COUNT_BY_TIME;
        }
        return bind(sql, filter).mapTo(Long.class).one();
    }

    List<PunchRow> page(PunchFilter filter, PunchSort sort, int offset, int limit) {
        return rows(bind(sql(filter, sort), filter), offset, limit);
    }

    private String sql(PunchFilter filter, PunchSort sort) {
        if (sort.by() != PunchSort.By.TIME) return PunchSql.pageByPerson(sort);
        if (anybody(filter)) return PunchSql.pageByTime(sort);
        boolean many = filter.employee().isEmpty() && bind(PunchSql.MANY, filter).mapTo(Boolean.class).one();
        return many ? PunchSql.pageByTimeOfWho(sort) : PunchSql.pageByPerson(sort);
    }

    private static boolean anybody(PunchFilter filter) {
        return filter.text().isEmpty() && filter.employee().isEmpty() && filter.machine().isEmpty();
    }

    private Query bind(String sql, PunchFilter filter) {
        return handle.createQuery(sql).bind("text", filter.text())
                .bind("employee", filter.employee().map(EmployeeId::value).orElse(null))
                .bind("machine", filter.machine().map(MachineId::serial).orElse(null))
                .bind("from", filter.from().map(Columns::localSecond).orElse(AliasTable.ALWAYS))
                .bind("until", filter.to().map(day -> Columns.localSecond(day.plusDays(1))).orElse(AliasTable.STILL));
    }

    private static List<PunchRow> rows(Query query, long offset, long limit) {
        return query.bind("offset", offset).bind("limit", limit).map(new PunchRowMapper()).list();
    }
}
