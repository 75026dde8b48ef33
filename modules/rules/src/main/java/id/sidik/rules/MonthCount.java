package id.sidik.rules;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * Counts the events of each calendar month while its days are judged in order: late events, of which some may be free,
 * and absences, which may cost more and more. Counting begins with the first day of the facts.
 */
final class MonthCount {
    private final Regulation regulation;
    private YearMonth month = YearMonth.of(0, 1);
    private int late;
    private int absent;

    MonthCount(Regulation regulation) {
        this.regulation = regulation;
    }

    void restart() {
        month = YearMonth.of(0, 1);
    }

    private void turnTo(DayBook book) {
        YearMonth of = YearMonth.from(book.day());
        if (of.equals(month)) return;
        month = of;
        late = 0;
        absent = 0;
    }

    /** What this absence costs (section 3 step 9). */
    BigDecimal absence(DayBook book) {
        turnTo(book);
        absent++;
        Deduction rule = regulation.deduction();
        if (rule.escalation().isEmpty()) {
            book.note(ReasonKey.ABSENT, rule.absentPct());
            return rule.absentPct();
        }
        BigDecimal all = rule.absences(absent);
        BigDecimal pct = all.subtract(rule.absences(absent - 1));
        book.note(ReasonKey.ABSENT_NTH, absent, all, pct);
        return pct;
    }

    /** Counts a late event; true when the month still has free ones. */
    boolean freeLateness(DayBook book) {
        int free = regulation.tolerance().freeEventsPerMonth();
        if (free == 0) return false;
        turnTo(book);
        late++;
        if (late > free) return false;
        book.note(ReasonKey.LATE_EVENT_FREE, late, free);
        return true;
    }
}
