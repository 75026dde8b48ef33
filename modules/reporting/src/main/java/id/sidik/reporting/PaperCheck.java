package id.sidik.reporting;

/**
 * Whether a printer has the paper that the pages are made for.
 *
 * @param page  the paper of the pages, for example "F4" or "200 × 300 mm"
 * @param usual the paper that the printer takes when nothing is wished, for example "A4"; blank when it does not tell
 */
public record PaperCheck(Answer answer, String printer, String page, String usual) {
    public enum Answer {
        /** The paper is there. */
        FITS,
        /** The printer tells its papers, and this is none of them: shrink the pages, or choose another paper. */
        OTHER,
        /** The printer does not tell. */
        NOT_TOLD,
        /** There is no such printer, or none at all. */
        NO_PRINTER
    }
}
