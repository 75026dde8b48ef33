package id.sidik.operations.reports;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.ReportCode;
import id.sidik.domain.ReportLook;
import id.sidik.operations.base.Records;
import id.sidik.operations.base.StaffBook;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.reporting.ChartSheet;
import id.sidik.reporting.CityPages;
import id.sidik.reporting.PageFault;
import id.sidik.reporting.PageFaultException;
import id.sidik.reporting.Report;
import id.sidik.reporting.ReportFrame;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The reports of the office, each from the facts to finished pages. */
public final class ReportDesk {
    /**
     * What turns rows into finished pages.
     *
     * @param pages the city's own
     */
    record Printing(ReportSettings settings, Frames frames, Register register, CityPages pages) {}

    private final Records records;
    private final MonthSource months;
    private final Printing printing;
    private final Map<ReportCode, Maker> makers = new EnumMap<>(ReportCode.class);

    ReportDesk(Records records, MonthSource months, Printing printing, Supplier<LocalDate> today) {
        this.records = records;
        this.printing = printing;
        this.months = months;
        MonthMakers month = new MonthMakers(records, months, today);
        makers.put(ReportCode.R1, month::daily);
        makers.put(ReportCode.R2, month::matrix);
        makers.put(ReportCode.R3, month::totals);
        makers.put(ReportCode.R4, month::person);
        makers.put(ReportCode.R6, month::late);
        makers.put(ReportCode.R12, new RollCallMaker(records, months)::make);
        makers.put(ReportCode.R14, new YearMaker(records, months, today)::make);
    }

    /** For the room that adds its own. */
    Map<ReportCode, Maker> makers() {
        return makers;
    }

    /** Those that can be made, in their order. */
    public List<ReportRow> list() {
        return makers.keySet().stream().map(code -> new ReportRow(code, printing.settings().look(code), printing
                .settings().charts(code))).toList();
    }

    /** @throws TroubleException LAP-101 when there is no such report; LAP-131 when the city's own page has a fault; what the month says when it cannot be judged */
    public Job<ReadyReport> make(ReportWish wish) {
        Maker maker = makers.get(wish.code());
        if (maker == null)
            throw new TroubleException(Trouble.of("LAP-101", "trouble.report.notMade", wish.code()));
        ReportLook look = wish.look().orElseGet(() -> printing.settings().look(wish.code()));
        return progress -> {
            progress.at(0, 0, "print.filling");
            Maker.Made made = maker.make(wish, look, progress);
            return ready(wish, made, look, charts(wish, progress));
        };
    }

    /** Of the month as its reports print it; empty when none is wanted. */
    private Optional<ChartSheet> charts(ReportWish wish, Job.Progress progress) throws InterruptedException {
        boolean wanted = ReportSettings.CHARTED.contains(wish.code())
                && wish.charts().orElseGet(() -> printing.settings().charts(wish.code()));
        return wanted
                ? Optional.of(new ChartDesk(months.room().recaps()).of(months.month(wish.month(), progress).sheet()
                        .recap(), progress).sheet())
                : Optional.empty();
    }

    private ReadyReport ready(ReportWish wish, Maker.Made made, ReportLook look, Optional<ChartSheet> charts) {
        ReportNumber number = new ReportNumber(wish.code(), wish.month(), Report.hash(made.body()));
        ReportFrame frame = printing.frames().of(made, wish, look).sealed(number.seal());
        Register.Entry entry = new Register.Entry(number, wish.person().map(EmployeeId::value).or(() -> wish.day().map(
                LocalDate::toString)).orElse(""), made.stamp().state());
        try {
            Report report = Report.of(made.body(), frame, look, printing.pages(), charts);
            return new ReadyReport(report, Report.legend(made.body(), frame, report.twin()), number.text(),
                    (way, sha) -> printing.register().issued(entry, way, sha));
        } catch (PageFaultException refused) {
            PageFault first = refused.faults().getFirst();
            throw new TroubleException(Trouble.of("LAP-131", "trouble.report.cityPage", wish.code(), first.line(),
                    first.what(), refused.faults().size()), refused);
        }
    }

    /** @param number NIP with or without blanks, or the unit's own @throws TroubleException LAP-102 when nobody has it */
    public EmployeeId person(String number) {
        return new StaffBook(records.read(tables -> tables.employees().list())).find(number, "").stream().findFirst()
                .orElseThrow(() -> new TroubleException(Trouble.of("LAP-102", "trouble.report.noPerson", number))).id();
    }
}
