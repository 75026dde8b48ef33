package id.sidik.rules;

import id.sidik.domain.DayResult;
import id.sidik.domain.DayType;
import id.sidik.domain.Reason;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the days of one person come to in a month (rule model, section 3 step 12).
 *
 * @param counts       days by status, free days too; a status that did not occur is not there
 * @param workdays     days of type WORK
 * @param lateMinutes  of all days
 * @param earlyMinutes of all days
 * @param sumPct       the days together
 * @param monthPct     the same after the limit of the month, or the value of a month without a single day of work
 * @param reasons      the steps from the days to {@code monthPct}
 */
public record MonthResult(SortedMap<String, Integer> counts, int workdays, int lateMinutes, int earlyMinutes,
        BigDecimal sumPct, BigDecimal monthPct, List<Reason> reasons) {
    public MonthResult {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
        reasons = List.copyOf(reasons);
    }

    /** @param days in order; of a whole calendar month where a month without work is to be told */
    public static MonthResult of(Regulation regulation, List<DayResult> days) {
        List<DayResult> served = days.stream().filter(day -> !day.status().equals(DayResult.NOT_IN_SERVICE)).toList();
        SortedMap<String, Integer> counts = new TreeMap<>();
        served.forEach(day -> counts.merge(day.status(), 1, Integer::sum));
        int workdays = (int) served.stream().filter(day -> day.type() == DayType.WORK).count();
        BigDecimal sum = Totals.sum(days);
        BigDecimal pct = Totals.deduction(regulation, days);
        ReasonBook book = new ReasonBook(regulation);
        book.note(ReasonKey.MONTH_SUM, served.stream().filter(day -> day.deductionPct().signum() > 0).count(), sum);
        if (regulation.deduction().fullMonthAbsentPct().isPresent() && Totals.fullMonthAbsent(days)) {
            book.note(ReasonKey.MONTH_ALL_ABSENT, workdays, pct);
        } else if (pct.compareTo(sum) < 0) book.note(ReasonKey.MONTH_CAP, sum, pct);
        return new MonthResult(counts, workdays, served.stream().mapToInt(DayResult::late).sum(),
                served.stream().mapToInt(DayResult::early).sum(), sum, pct, book.reasons());
    }

    public int count(String status) {
        return counts.getOrDefault(status, 0);
    }

    /** What goes into the accumulation of the year. */
    public int shortMinutes() {
        return lateMinutes + earlyMinutes;
    }
}
