package id.sidik.operations.reports;

import id.sidik.operations.month.MonthDesk;
import id.sidik.operations.month.MonthRoom;
import id.sidik.operations.month.MonthSheet;
import id.sidik.operations.month.MonthStand;
import id.sidik.operations.month.RecapRequest;
import id.sidik.operations.work.Job;
import id.sidik.reporting.PrintStamp;
import java.time.Clock;
import java.time.YearMonth;

/** A month as its reports print it, with the stamp that says which state of it that is. */
final class MonthSource {
    /** @param stamp a draft until the month is closed */
    record Month(MonthSheet sheet, PrintStamp stamp) {}

    private final MonthRoom months;
    private final Clock clock;
    private final String operator;

    MonthSource(MonthRoom months, Clock clock, String operator) {
        this.months = months;
        this.clock = clock;
        this.operator = operator;
    }

    /** A closed month from its copy; an open one from the facts of now. */
    Month month(YearMonth month, Job.Progress progress) throws InterruptedException {
        MonthDesk desk = months.months();
        MonthSheet sheet = desk.sheet(new RecapRequest(month, months.recaps().chosen(month))).run(progress);
        MonthStand stand = desk.stand(month);
        boolean kept = stand.lastCopy().map(deed -> deed.sha().equals(sheet.sha())).orElse(false);
        String mark = kept ? StateMark.kept(stand, sheet.sha()) : StateMark.unkept(sheet.sha());
        return new Month(sheet, new PrintStamp(clock.instant(), operator, !kept || !stand.state().closed(), mark));
    }

    /** The stamp of a report that no month judges. */
    PrintStamp plain() {
        return new PrintStamp(clock.instant(), operator, false);
    }

    MonthRoom room() {
        return months;
    }
}
