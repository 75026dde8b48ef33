package id.sidik.operations.reports;

import id.sidik.domain.ReportLook;
import id.sidik.domain.WorkUnit;
import id.sidik.operations.work.Job;
import id.sidik.reporting.PrintStamp;
import id.sidik.reporting.ReportBody;

/** Puts the facts of one kind of report into its record. */
@FunctionalInterface
interface Maker {
    Made make(ReportWish wish, ReportLook look, Job.Progress progress) throws InterruptedException;

    /**
     * @param unit       as it prints: of a closed month as it was then
     * @param regulation id and version; blank for a report that none judges
     */
    record Made(ReportBody body, WorkUnit unit, PrintStamp stamp, String regulation) {}
}
