package id.sidik.reporting;

/** What came of sending pages to a printer. */
public sealed interface PrintOutcome {
    /** The printing system took the pages. */
    record Sent(String printer, int pages, int copies) implements PrintOutcome {}

    /** This computer has no printer. */
    record NoPrinter() implements PrintOutcome {}

    /** No printer of that name is there now. */
    record UnknownPrinter(String printer) implements PrintOutcome {}

    /** @param detail the printing system's own words, for support */
    record Refused(String printer, String detail) implements PrintOutcome {}
}
