package id.sidik.operations.month;

import id.sidik.domain.DayResult;
import id.sidik.domain.MonthRecap;
import id.sidik.domain.PersonMonth;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What another regulation would change in a month: every day of every person was judged by both.
 *
 * @param people with at least one day that comes out differently
 * @param days   of people that do
 * @param before sum of all per cent, as it is
 * @param after  the same by the other regulation
 */
public record RuleImpact(YearMonth month, int people, int days, BigDecimal before, BigDecimal after) {
    static RuleImpact of(MonthRecap now, MonthRecap then) {
        Map<String, PersonMonth> others = new HashMap<>();
        then.people().forEach(row -> others.put(PersonKey.of(row.person()), row));
        int people = 0;
        int days = 0;
        for (PersonMonth row : now.people()) {
            PersonMonth other = others.get(PersonKey.of(row.person()));
            Set<List<Object>> results = new HashSet<>();
            if (other != null) other.days().forEach(day -> results.add(result(day)));
            int changed = (int) row.days().stream().filter(day -> !results.contains(result(day))).count();
            days += changed;
            if (changed > 0 || other == null || sum(row).compareTo(sum(other)) != 0) people++;
        }
        return new RuleImpact(now.month(), people, days, sum(now), sum(then));
    }

    private static List<Object> result(DayResult day) {
        return List.of(day.date(), day.status(), day.late(), day.early(), day.lateClass(), day.earlyClass(),
                day.deductionPct().stripTrailingZeros());
    }

    private static BigDecimal sum(PersonMonth row) {
        return row.totals().deductionPct();
    }

    private static BigDecimal sum(MonthRecap month) {
        return month.people().stream().map(RuleImpact::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
