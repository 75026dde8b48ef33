package id.sidik.operations.reports;

/**
 * Whether a printer has the pages' paper.
 *
 * @param fits    whether it is there, or the printer does not tell its papers
 * @param page    the paper of the pages, for example "F4"
 * @param usual   what the printer takes when nothing is wished; blank when it does not tell
 */
public record PaperAnswer(boolean fits, String printer, String page, String usual) {}
