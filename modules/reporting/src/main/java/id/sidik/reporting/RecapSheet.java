package id.sidik.reporting;

import id.sidik.domain.ReportCode;
import id.sidik.domain.ReportLook;
import id.sidik.domain.PrintedCodes;
import id.sidik.domain.PaperSize;
import id.sidik.domain.Holiday;
import id.sidik.domain.MonthRecap;
import id.sidik.domain.WorkUnit;
import java.util.List;

/** Report R2 on its usual sheet, everybody on one list. */
public final class RecapSheet {
    private RecapSheet() {}

    /** @param holidays the national list; those of the month are named under the matrix */
    public static PrintedDocument fill(MonthRecap recap, List<Holiday> holidays, WorkUnit unit, PrintStamp stamp,
            PaperSize paper) {
        RecapReport body = new RecapReport(recap, holidays, ReportPart.whole(recap.people()), PrintedCodes.USUAL);
        return new ReportPages(body, ReportFrame.of(unit, stamp, recap.regulation()), ReportLook.usual(ReportCode.R2)
                .on(paper)).fill();
    }
}
