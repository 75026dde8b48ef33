package id.sidik.operations.reports;

import id.sidik.domain.DayResult;
import id.sidik.domain.PersonMonth;
import id.sidik.domain.ReportLook;
import id.sidik.operations.base.Records;
import id.sidik.operations.month.MonthSheet;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.reporting.DailyReport;
import id.sidik.reporting.DailyRow;
import id.sidik.reporting.LateReport;
import id.sidik.reporting.PersonReport;
import id.sidik.reporting.PrintStamp;
import id.sidik.reporting.RecapReport;
import id.sidik.reporting.ReportBody;
import id.sidik.reporting.ReportPart;
import id.sidik.reporting.TotalsReport;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** The reports that show nothing but the days of a judged month: R1, R2, R3, R4, R6. */
final class MonthMakers {
    private final Records records;
    private final MonthSource months;
    private final Supplier<LocalDate> today;

    MonthMakers(Records records, MonthSource months, Supplier<LocalDate> today) {
        this.records = records;
        this.months = months;
        this.today = today;
    }

    Maker.Made matrix(ReportWish wish, ReportLook look, Job.Progress progress) throws InterruptedException {
        return people(wish, look, progress, (sheet, parts) -> new RecapReport(sheet.recap(), sheet.holidays(), parts,
                look.codes()));
    }

    Maker.Made totals(ReportWish wish, ReportLook look, Job.Progress progress) throws InterruptedException {
        return people(wish, look, progress, (_, parts) -> new TotalsReport(wish.month(), parts, look.codes()));
    }

    Maker.Made late(ReportWish wish, ReportLook look, Job.Progress progress) throws InterruptedException {
        return people(wish, look, progress, (_, parts) -> new LateReport(wish.month(), parts));
    }

    /** @throws TroubleException LAP-107 without a person; LAP-108 when the person is not on the month's recap */
    Maker.Made person(ReportWish wish, ReportLook look, Job.Progress progress) throws InterruptedException {
        if (wish.person().isEmpty()) throw new TroubleException(Trouble.of("LAP-107", "trouble.report.whose"));
        MonthSource.Month month = months.month(wish.month(), progress);
        PersonMonth row = month.sheet().recap().people().stream().filter(one -> one.person().employee().equals(wish
                .person())).findFirst().orElseThrow(() -> new TroubleException(Trouble.of("LAP-108",
                        "trouble.report.notOnRecap", wish.month())));
        return made(month, new PersonReport(wish.month(), row, look.codes()), month.stamp());
    }

    Maker.Made daily(ReportWish wish, ReportLook look, Job.Progress progress) throws InterruptedException {
        LocalDate day = wish.day().orElseGet(() -> last(wish.month()));
        MonthSource.Month month = months.month(YearMonth.from(day), progress);
        List<DailyRow> rows = month.sheet().recap().people().stream().flatMap(row -> row.days().stream().filter(
                result -> served(result, day)).map(result -> new DailyRow(row.person(), result))).toList();
        return made(month, new DailyReport(day, Parts.of(records).of(rows, DailyRow::person, look), look.codes()), month
                .stamp());
    }

    private static boolean served(DayResult result, LocalDate day) {
        return result.date().equals(day);
    }

    private LocalDate last(YearMonth month) {
        LocalDate end = month.atEndOfMonth();
        LocalDate now = today.get();
        return now.isBefore(end) && !now.isBefore(month.atDay(1)) ? now : end;
    }

    private Maker.Made people(ReportWish wish, ReportLook look, Job.Progress progress,
            BiFunction<MonthSheet, List<ReportPart<PersonMonth>>, ReportBody> body) throws InterruptedException {
        MonthSource.Month month = months.month(wish.month(), progress);
        List<ReportPart<PersonMonth>> parts = Parts.of(records).of(month.sheet().recap().people(), PersonMonth::person,
                look);
        return made(month, body.apply(month.sheet(), parts), month.stamp());
    }

    private static Maker.Made made(MonthSource.Month month, ReportBody body, PrintStamp stamp) {
        return new Maker.Made(body, month.sheet().unit(), stamp, month.sheet().recap().regulation());
    }
}
