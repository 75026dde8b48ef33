package id.sidik.operations.permits;

import id.sidik.domain.EmployeeId;
import id.sidik.operations.schedule.PersonSchedule;
import id.sidik.operations.schedule.ScheduleFacts;
import id.sidik.rules.MonthFacts;
import id.sidik.rules.PermitReview;
import id.sidik.rules.Regulation;
import id.sidik.rules.WorkCalendar;
import id.sidik.store.Tables;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which days are workdays for whom, without a look at punches. */
final class OfficeDays {
    /** A permit's evidence may come in until workdays of the month after. */
    private static final int DAYS_AFTER = 45;

    private final Regulation regulation;
    private final ScheduleFacts schedule;
    private final WorkCalendar calendar;
    private final LocalDate from;
    private final LocalDate to;

    private OfficeDays(Regulation regulation, Tables tables, LocalDate from, LocalDate to) {
        this.regulation = regulation;
        this.from = from;
        this.to = to;
        schedule = ScheduleFacts.of(tables, from, to);
        calendar = new WorkCalendar(tables.calendar().holidays(from, to.plusDays(DAYS_AFTER)),
                tables.calendar().ramadan());
    }

    /** @param from first day @param to last day, inclusive */
    static OfficeDays of(Regulation regulation, Tables tables, LocalDate from, LocalDate to) {
        return new OfficeDays(regulation, tables, from, to);
    }

    PermitReview of(EmployeeId employee) {
        PersonSchedule own = schedule.of(Optional.of(employee));
        return new PermitReview(regulation,
                new MonthFacts(from, to, own.patterns(), own.roster(), List.of(), List.of(), calendar));
    }
}
