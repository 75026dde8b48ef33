package id.sidik.operations.reports;

import id.sidik.domain.ReportCode;
import id.sidik.operations.base.Sha256;
import id.sidik.operations.work.TroubleException;
import id.sidik.reporting.Report;
import id.sidik.reporting.TableFiles;
import id.sidik.reporting.TableLegend;
import id.sidik.store.ReportIssue;
import java.nio.file.Path;

/** A finished report: its pages to look at, save and print, and its table. */
public final class ReadyReport {
    private final Report report;
    private final TableLegend legend;
    private final String number;
    private final Leaving leaving;
    private final PrintedPages pages;

    /** @param number of the register @param leaving hears when it is saved or printed */
    ReadyReport(Report report, TableLegend legend, String number, Leaving leaving) {
        this.report = report;
        this.legend = legend;
        this.number = number;
        this.leaving = leaving;
        this.pages = new Prints(report.pages(), leaving);
    }

    /** As the register and the QR code name it, for example {@code R2-2026-10-1A2B3C4D}. */
    public String number() {
        return number;
    }

    /** @throws TroubleException CTK-101 when the place cannot be written */
    public void saveXlsx(Path target) {
        save(target, ReportIssue.Way.XLSX, file -> TableFiles.xlsx(report.twin(), legend, file));
    }

    /** @throws TroubleException CTK-101 when the place cannot be written */
    public void saveCsv(Path target) {
        save(target, ReportIssue.Way.CSV, file -> TableFiles.csv(report.twin(), file));
    }

    private void save(Path target, ReportIssue.Way way, TableSaving.Writing writing) {
        TableSaving.save(target, file -> {
            writing.to(file);
            leaving.left(way, Sha256.of(file));
        });
    }

    public ReportCode code() {
        return report.code();
    }

    public PrintedPages pages() {
        return pages;
    }

    /** SHA-256 of what its table says. */
    public String hash() {
        return report.hash();
    }

    /** How many rows its table has. */
    public int rows() {
        return report.twin().rows().size();
    }

    /** For the room: what writes its table. */
    Report report() {
        return report;
    }
}
