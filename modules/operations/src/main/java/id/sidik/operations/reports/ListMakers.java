package id.sidik.operations.reports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

import id.sidik.domain.ReportCode;
import id.sidik.domain.ReportLook;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Job;
import id.sidik.reporting.AwayReport;
import id.sidik.reporting.AwayRow;
import id.sidik.reporting.DisciplineReport;
import id.sidik.reporting.FingerReport;
import id.sidik.reporting.LogReport;
import id.sidik.reporting.ReconReport;
import id.sidik.reporting.ReconResultRow;
import id.sidik.reporting.ReportBody;
import id.sidik.reporting.TallyRow;
import id.sidik.reporting.TppCutRow;
import id.sidik.reporting.TppReport;

/** Makes R5, R7, R8, R9, R13 and R16 of the facts of the office. */
final class ListMakers {
    private final Records records;
    private final MonthSource months;
    private final ReportRoom.Rooms rooms;
    private final TaxSettings taxes;

    ListMakers(Records records, MonthSource months, ReportRoom.Rooms rooms, TaxSettings taxes) {
        this.records = records;
        this.months = months;
        this.rooms = rooms;
        this.taxes = taxes;
    }

    void addTo(Map<ReportCode, Maker> makers) {
        makers.put(ReportCode.R5, this::allowances);
        makers.put(ReportCode.R7, this::discipline);
        makers.put(ReportCode.R8, this::away);
        makers.put(ReportCode.R9, this::reconciliation);
        makers.put(ReportCode.R13, this::log);
        makers.put(ReportCode.R16, this::fingers);
    }

    private Maker.Made allowances(ReportWish wish, ReportLook look, Job.Progress progress)
            throws InterruptedException {
        MonthSource.Month month = months.month(wish.month(), progress);
        var parts = Parts.of(records).of(TppReading.rows(month.sheet()), TppCutRow::person, look);
        return made(month, new TppReport(wish.month(), parts, month.sheet().held(), taxes.tax()));
    }

    private Maker.Made discipline(ReportWish wish, ReportLook look, Job.Progress progress)
            throws InterruptedException {
        MonthSource.Month month = months.month(wish.month(), progress);
        var year = months.room().years().until(wish.month(), months.room().recaps().chosen(wish.month())).run(progress);
        var parts = Parts.of(records).of(TallyReading.rows(year, wish.month()), TallyRow::person, look);
        return made(month, new DisciplineReport(wish.month(), year.first(), parts));
    }

    private Maker.Made away(ReportWish wish, ReportLook look, Job.Progress progress) throws InterruptedException {
        MonthSource.Month month = months.month(wish.month(), progress);
        AwayReading reading = new AwayReading(rooms.permits().kinds(), roll());
        var parts = Parts.of(records).of(reading.rows(rooms.permits().within(wish.month())), AwayRow::person, look);
        return made(month, new AwayReport(wish.month(), parts));
    }

    private Maker.Made reconciliation(ReportWish wish, ReportLook look, Job.Progress progress)
            throws InterruptedException {
        MonthSource.Month month = months.month(wish.month(), progress);
        var rows = ReconRows.of(rooms.corrections().reconciliation().of(wish.month()).run(progress));
        var parts = Parts.of(records).of(rows, ReconResultRow::person, look);
        return made(month, new ReconReport(wish.month(), month.sheet().unit().zone(), parts));
    }

    private Maker.Made log(ReportWish wish, ReportLook look, Job.Progress progress) {
        LocalDate from = wish.day().orElse(wish.month().atDay(1));
        LocalDate to = wish.day().orElse(wish.month().atEndOfMonth());
        LogReport body = records.read(tables -> new LogReading(tables).of(from, to, Optional.empty(), look));
        return new Maker.Made(body, rooms.unit().get(), months.plain(), "");
    }

    private Maker.Made fingers(ReportWish wish, ReportLook look, Job.Progress progress) {
        LocalDate today = rooms.day().today();
        var rule = months.room().recaps().current(YearMonth.from(today));
        FingerReport body = records.read(tables -> new FingerReading(tables, rule, today).report(new Parts(tables
                .employees().list()), look));
        return new Maker.Made(body, rooms.unit().get(), months.plain(), "");
    }

    private static Maker.Made made(MonthSource.Month month, ReportBody body) {
        return new Maker.Made(body, month.sheet().unit(), month.stamp(), month.sheet().recap().regulation());
    }

    private Roll roll() {
        return records.read(tables -> new Roll(tables.employees().list()));
    }
}
