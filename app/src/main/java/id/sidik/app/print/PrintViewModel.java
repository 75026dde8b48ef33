package id.sidik.app.print;

import id.sidik.operations.reports.ReadyReport;
import id.sidik.operations.reports.ReportWish;
import id.sidik.app.office.Latest;
import id.sidik.app.office.MonthModel;
import id.sidik.app.office.OfficeLink;
import id.sidik.app.jobs.JobName;
import id.sidik.domain.MonthRecap;
import id.sidik.operations.work.Job;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;

/** The official sheet of the month as it will be printed. */
public final class PrintViewModel {
    private final MonthModel month;
    private final OfficeLink link;
    private final ReportChoice choice = new ReportChoice();
    private final Latest filling;
    private final Latest listing;
    private final PagesModel pages;
    private Optional<ReadyReport> ready = Optional.empty();
    private boolean looked;

    public PrintViewModel(MonthModel month, OfficeLink link) {
        this.month = month;
        this.link = link;
        filling = link.latest();
        listing = link.latest();
        pages = new PagesModel(link);
        month.recap().subscribe(recap -> {
            recap.ifPresent(choice::offer);
            fill();
        });
        choice.code().subscribe(() -> fill());
        choice.day().subscribe(() -> fill());
        choice.person().subscribe(() -> fill());
    }

    public MonthModel month() {
        return month;
    }

    /** Which report is in front. */
    public ReportChoice choice() {
        return choice;
    }

    /** The sheet: which page is in front, how large, and where it is printed. */
    public PagesModel pages() {
        return pages;
    }

    /** Whether the sheet is being laid out. */
    public ReadOnlyBooleanProperty filling() {
        return filling.busy();
    }

    public void look() {
        looked = true;
        month.look();
        list();
        if (pages.pages().get().isEmpty()) fill();
    }

    public void print() {
        pages.print(choice.code().get() + " " + month.month().get());
    }

    /** @param wished what is written when the name of the file does not say */
    void save(Path target, SaveKind wished) {
        SaveKind kind = wished.of(target);
        Path file = kind.named(target);
        ready.ifPresent(report -> link.background().fetch(() -> {
            switch (kind) {
                case PDF -> report.pages().savePdf(file);
                case XLSX -> report.saveXlsx(file);
                case CSV -> report.saveCsv(file);
            }
            return file;
        }, done -> link.notices().toast("print.saved", file.getFileName()), link.alarm()));
    }

    /** One file for each person of the month. */
    void handOut(Path folder) {
        YearMonth of = month.month().get();
        link.jobs().startLedger(new JobName("personBatch", of.toString()), link.office().reports().handOut().make(of,
                folder), done -> {});
    }

    /** Pages, tables and raw log of the month in one file that can be verified. */
    void parcel(Path target) {
        YearMonth of = month.month().get();
        Path zip = target.toString().endsWith(".zip") ? target : target.resolveSibling(target.getFileName() + ".zip");
        link.jobs().startLedger(new JobName("parcel", of.toString()), link.office().reports().parcels().pack(of, zip),
                done -> {});
    }

    public PaperFormModel paperForm() {
        return new PaperFormModel(link, this::fill);
    }

    CityPagesModel cityPages() {
        return new CityPagesModel(link, this::fill);
    }

    /** Empty until the list of reports is known. */
    public Optional<LookFormViewModel> lookForm() {
        return choice.row().map(row -> new LookFormViewModel(row, link, () -> {
            list();
            fill();
        }));
    }

    VerifyModel verifying() {
        return new VerifyModel(link);
    }

    private void fill() {
        if (!looked) return;
        Optional<MonthRecap> recap = month.recap().get();
        show(Optional.empty());
        if (recap.isEmpty() || recap.get().people().isEmpty()) return;
        ReportWish wish = choice.wish(month.month().get());
        filling.fetch(() -> link.office().reports().desk().make(wish).run(Job.Progress.NONE),
                made -> show(Optional.of(made)));
    }

    private void show(Optional<ReadyReport> report) {
        ready = report;
        pages.show(report.map(ReadyReport::pages));
    }

    private void list() {
        listing.fetch(link.office().reports().desk()::list, choice::offer);
    }
}
