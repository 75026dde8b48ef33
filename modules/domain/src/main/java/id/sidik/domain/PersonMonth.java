package id.sidik.domain;

import java.util.List;

/** One person's month: a result for every date of the month, in order, and the totals of the row. */
public record PersonMonth(RecapPerson person, List<DayResult> days, MonthTotals totals) {
    public PersonMonth {
        days = List.copyOf(days);
    }
}
