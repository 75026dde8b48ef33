package id.sidik.rules;

import id.sidik.domain.DayFlag;
import id.sidik.domain.DayResult;
import id.sidik.domain.DayType;
import id.sidik.domain.MonthTotals;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/** The sums of a row (rule model, section 3 step 12). */
public final class Totals {
    private static final Set<String> SICK = Set.of("S", "CS");
    private static final Set<String> PERMISSION = Set.of("I");
    private static final Set<String> LEAVE = Set.of("CT", "CB", "CM", "CAP", "CLTN");
    private static final Set<String> DUTY = Set.of("DL", "DK");
    private static final String ANNUAL_LEAVE = "CT";

    private Totals() {}

    public static MonthTotals of(Regulation regulation, List<DayResult> days) {
        List<DayResult> work = days.stream().filter(day -> day.type() == DayType.WORK).toList();
        int present = (int) work.stream().filter(DayResult::present).count();
        int absent = (int) work.stream().filter(DayResult::absent).count();
        int sick = status(work, SICK);
        int permission = status(work, PERMISSION);
        int leave = status(work, LEAVE);
        int duty = status(work, DUTY);
        return new MonthTotals(work.size(), present, absent, sick, permission, leave, duty,
                work.size() - present - absent - sick - permission - leave - duty,
                (int) work.stream().filter(day -> day.late() > 0).count(),
                work.stream().mapToInt(DayResult::late).sum(),
                (int) work.stream().filter(day -> day.early() > 0).count(),
                work.stream().mapToInt(DayResult::early).sum(), flag(work, DayFlag.NO_IN), flag(work, DayFlag.NO_OUT),
                deduction(regulation, days));
    }

    /** The per cent of the days together, cut at the month's limit. */
    static BigDecimal deduction(Regulation regulation, List<DayResult> days) {
        if (regulation.deduction().fullMonthAbsentPct().isPresent() && fullMonthAbsent(days)) {
            return regulation.deduction().fullMonthAbsentPct().get();
        }
        return sum(days).min(regulation.tpp().monthCapPct());
    }

    static BigDecimal sum(List<DayResult> days) {
        return days.stream().map(DayResult::deductionPct).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The days are one calendar month from first to last, and none of its workdays was anything but TK. */
    static boolean fullMonthAbsent(List<DayResult> days) {
        if (days.isEmpty()) return false;
        LocalDate first = days.getFirst().date();
        YearMonth month = YearMonth.from(first);
        return first.getDayOfMonth() == 1 && days.getLast().date().equals(month.atEndOfMonth())
                && days.stream().anyMatch(DayResult::absent)
                && days.stream().filter(day -> day.type() == DayType.WORK).allMatch(DayResult::absent);
    }

    /** Days of annual leave that are taken from the quota: working days only (rule model, section 4.7). */
    public static int chargedLeaveDays(List<DayResult> days) {
        return status(days, Set.of(ANNUAL_LEAVE));
    }

    private static int status(List<DayResult> days, Set<String> codes) {
        return (int) days.stream().filter(day -> codes.contains(day.status())).count();
    }

    private static int flag(List<DayResult> days, DayFlag flag) {
        return (int) days.stream().filter(day -> day.flags().contains(flag)).count();
    }
}
