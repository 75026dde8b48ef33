package id.sidik.operations.reports;

import id.sidik.store.ReportIssue;

/** Hears when pages or their table leave the program. */
@FunctionalInterface
interface Leaving {
    /** For lists that are no report of the register. */
    Leaving UNTOLD = (way, fileSha) -> {};

    /** @param fileSha SHA-256 of the file's bytes; blank for paper */
    void left(ReportIssue.Way way, String fileSha);
}
