package id.sidik.reporting;

import id.sidik.domain.MonthTotals;
import id.sidik.domain.RecapPerson;
import java.math.BigDecimal;
import java.time.Month;
import java.util.Map;
import java.util.function.Function;

/** Somebody's year. @param months those in which the person was on the unit's recap */
public record YearRow(RecapPerson person, Map<Month, MonthTotals> months) {
    public YearRow {
        months = Map.copyOf(months);
    }

    int sum(Function<MonthTotals, Integer> value) {
        return months.values().stream().mapToInt(value::apply).sum();
    }

    BigDecimal deductionPct() {
        return months.values().stream().map(MonthTotals::deductionPct).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
