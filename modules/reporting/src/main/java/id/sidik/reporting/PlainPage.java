package id.sidik.reporting;

import id.sidik.domain.PaperSize;
import id.sidik.domain.PrintedCodes;
import id.sidik.domain.ReportLook;

/**
 * A finished page that is none of the sixteen reports: of the office's own work, not of a month.
 *
 * @param twin the same values as a table
 */
public record PlainPage(PrintedDocument pages, TableSheet twin, TableLegend legend) {
    /** On F4 with both signers. @param name of the table's sheet */
    public static PlainPage of(PageBody body, ReportFrame frame, String name) {
        return of(body, frame, name, new ReportLook(PaperSize.F4, body.landscape(), false, ReportLook.Order.MANUAL,
                PrintedCodes.USUAL, false, ReportLook.Signers.HEAD_AND_LEFT));
    }

    public static PlainPage of(PageBody body, ReportFrame frame, String name, ReportLook look) {
        TableSheet twin = body.table().twin(name);
        return new PlainPage(new ReportPages(body, frame, look, CityPages.none()).fill(), twin, Report.legend(body,
                body.words().title(), frame, twin));
    }
}
