package id.sidik.operations.permits;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.PatternAssignment;
import id.sidik.rules.MonthFacts;
import id.sidik.rules.PermitReview;
import id.sidik.rules.Regulation;
import id.sidik.rules.WorkCalendar;
import id.sidik.store.Tables;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Which days are workdays for whom, without a look at punches. */
final class OfficeDays {
    /** A permit's evidence may come in until workdays of the month after. */
    private static final int DAYS_AFTER = 45;

    private final Regulation regulation;
    private final List<PatternAssignment> patterns;
    private final WorkCalendar calendar;
    private final LocalDate from;
    private final LocalDate to;

    private OfficeDays(Regulation regulation, Tables tables, LocalDate from, LocalDate to) {
        this.regulation = regulation;
        this.from = from;
        this.to = to;
        patterns = tables.patterns().list();
        calendar = new WorkCalendar(tables.calendar().holidays(from, to.plusDays(DAYS_AFTER)),
                tables.calendar().ramadan());
    }

    /** @param from first day @param to last day, inclusive */
    static OfficeDays of(Regulation regulation, Tables tables, LocalDate from, LocalDate to) {
        return new OfficeDays(regulation, tables, from, to);
    }

    PermitReview of(EmployeeId employee) {
        List<PatternAssignment> own = patterns.stream()
                .filter(each -> each.employee().map(employee::equals).orElse(true)).toList();
        return new PermitReview(regulation,
                new MonthFacts(from, to, own, Map.of(), List.of(), List.of(), calendar));
    }
}
