package id.sidik.operations.reports;

import id.sidik.domain.ReportCode;
import id.sidik.reporting.Report;

/** A finished report: its pages to look at, save and print, and its table. */
public final class ReadyReport {
    private final Report report;
    private final PrintedPages pages;

    ReadyReport(Report report) {
        this.report = report;
        this.pages = new Prints(report.pages());
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
