package id.sidik.operations.month;

import id.sidik.operations.work.Sentence;
import id.sidik.operations.schedule.ScheduleFacts;
import id.sidik.rules.ReconciliationDates;
import id.sidik.rules.Regulation;
import id.sidik.rules.WorkCalendar;
import id.sidik.rules.WorkdayCount;
import id.sidik.store.Tables;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** When it is a month's turn, by the unit's own working days, and what is due. */
final class MonthTurn {
    private final YearMonth month;
    private final Regulation regulation;
    private final WorkCalendar calendar;
    private final String pattern;

    MonthTurn(Tables tables, YearMonth month, Regulation regulation) {
        this.month = month;
        this.regulation = regulation;
        LocalDate from = month.plusMonths(1).atDay(1);
        calendar = new WorkCalendar(tables.calendar().holidays(from, from.plusMonths(3)), tables.calendar().ramadan());
        pattern = ScheduleFacts.unitPattern(tables, from).orElse(regulation.usualPattern());
    }

    MonthDates dates(LocalDate today) {
        ReconciliationDates dates = ReconciliationDates.of(regulation, pattern, month, calendar);
        LocalDate begin = today.isBefore(dates.open()) ? dates.open() : today;
        return new MonthDates(dates.print(), dates.open(), dates.close(), dates.last(),
                WorkdayCount.between(regulation, pattern, calendar, begin, dates.close()));
    }

    List<Sentence> reminders(MonthStand stand, LocalDate today) {
        MonthDates dates = dates(today);
        List<Sentence> due = new ArrayList<>();
        switch (stand.state()) {
            case OPEN -> {
                if (!today.isBefore(dates.print())) due.add(Sentence.of("month.due.draft", month, dates.print()));
            }
            case DRAFT -> {
                if (!today.isBefore(dates.open())) due.add(Sentence.of("month.due.reconcile", month, dates.open()));
            }
            case RECONCILIATION -> {
                if (today.equals(dates.close())) due.add(Sentence.of("month.due.lastDay", month));
                if (today.isAfter(dates.close())) due.add(Sentence.of("month.due.over", month, dates.close()));
                if (!today.isBefore(dates.last())) due.add(Sentence.of("month.due.final", month, dates.last()));
            }
            case FINAL, REVISION -> {
                // a closed month asks for nothing
            }
        }
        return due;
    }
}
