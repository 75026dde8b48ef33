package id.sidik.operations.reports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

import id.sidik.domain.Employee;
import id.sidik.domain.Incident;
import id.sidik.domain.ManualSheet;
import id.sidik.domain.ReportCode;
import id.sidik.domain.ReportLook;
import id.sidik.domain.WorkUnit;
import id.sidik.operations.base.Records;
import id.sidik.operations.corrections.CorrectionLine;
import id.sidik.operations.corrections.IncidentLine;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.reporting.Enclosure;
import id.sidik.reporting.LetterReport;
import id.sidik.reporting.ManualReport;

/** Makes what is signed by hand: R10 the manual list, R11 the minutes of a failure, R15 the covering letter. */
final class PaperMakers {
    /** A report that a letter encloses, made to be counted. */
    @FunctionalInterface
    interface Enclosed {
        ReadyReport make(ReportWish wish, Job.Progress progress) throws InterruptedException;
    }

    private final Records records;
    private final MonthSource months;
    private final ReportRoom.Rooms rooms;
    private final LetterSettings letters;
    private final Enclosed enclosed;

    PaperMakers(Records records, MonthSource months, ReportRoom.Rooms rooms, LetterSettings letters,
            Enclosed enclosed) {
        this.records = records;
        this.months = months;
        this.rooms = rooms;
        this.letters = letters;
        this.enclosed = enclosed;
    }

    void addTo(Map<ReportCode, Maker> makers) {
        makers.put(ReportCode.R10, this::manual);
        makers.put(ReportCode.R11, this::incident);
        makers.put(ReportCode.R15, this::letter);
    }

    /** Of a day with a signed list what that says; else a form, with the day on it where one was asked for. */
    private Maker.Made manual(ReportWish wish, ReportLook look, Job.Progress progress) {
        List<Employee> staff = records.read(tables -> tables.employees().list());
        Optional<ManualSheet> sheet = wish.day().flatMap(this::sheet);
        ManualReport body = sheet.map(one -> ManualReading.filled(one, said(one.from(), one.to()), new Roll(staff)))
                .orElseGet(() -> ManualReading.form(wish.day().orElseGet(() -> rooms.day().today()), wish.day()
                        .isPresent(), ordered(staff)));
        return new Maker.Made(body, rooms.unit().get(), months.plain(), "");
    }

    private static List<Employee> ordered(List<Employee> staff) {
        return staff.stream().sorted(Comparator.comparingInt((ToIntFunction<Employee>) Employee::order).thenComparing(
                Employee::name)).toList();
    }

    private Optional<ManualSheet> sheet(LocalDate day) {
        return rooms.corrections().sheets().list().stream().map(line -> line.sheet()).filter(each -> !day.isBefore(each
                .from()) && !day.isAfter(each.to())).findFirst();
    }

    /** Of the failure of a day; without a day the latest of the month. */
    private Maker.Made incident(ReportWish wish, ReportLook look, Job.Progress progress) {
        IncidentLine line = rooms.corrections().incidents().list().stream().filter(each -> touches(each.incident(),
                wish)).findFirst().orElseThrow(() -> new TroubleException(Trouble.of("LAP-103",
                        "trouble.report.noIncident", wish.day().<Object>map(day -> day).orElse(wish.month()))));
        Incident one = line.incident();
        WorkUnit unit = rooms.unit().get();
        Roll roll = records.read(tables -> new Roll(tables.employees().list()));
        return new Maker.Made(IncidentReading.of(line, rooms.day().today(), unit, said(one.from().toLocalDate(), one
                .until().toLocalDate()), roll), unit, months.plain(), "");
    }

    private static boolean touches(Incident incident, ReportWish wish) {
        LocalDate first = wish.day().orElse(wish.month().atDay(1));
        LocalDate last = wish.day().orElse(wish.month().atEndOfMonth());
        return !incident.from().toLocalDate().isAfter(last) && !incident.until().toLocalDate().isBefore(first);
    }

    /** What was said of the days of these months. */
    private List<CorrectionLine> said(LocalDate from, LocalDate to) {
        List<CorrectionLine> said = new ArrayList<>();
        for (YearMonth month = YearMonth.from(from); !month.isAfter(YearMonth.from(to)); month = month.plusMonths(1))
            said.addAll(rooms.corrections().days().of(month));
        return said;
    }

    /** A draft as long as what it sends along is one. */
    private Maker.Made letter(ReportWish wish, ReportLook look, Job.Progress progress) throws InterruptedException {
        List<Enclosure> list = new ArrayList<>();
        for (ReportCode code : letters.enclosed()) {
            if (progress.stopRequested()) throw new InterruptedException("stopped while counting enclosures");
            ReadyReport made = enclosed.make(ReportWish.of(code, wish.month()), progress);
            list.add(Enclosure.of(made.report()));
        }
        MonthSource.Month month = months.month(wish.month(), progress);
        return new Maker.Made(new LetterReport(wish.month(), letters.to(), list), rooms.unit().get(), month.stamp(),
                month.sheet().recap().regulation());
    }
}
