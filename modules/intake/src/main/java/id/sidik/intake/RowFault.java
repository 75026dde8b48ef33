package id.sidik.intake;

/**
 * What is wrong at one place of a file.
 *
 * @param row    as the spreadsheet or editor counts it, from 1; 0 for the file as a whole
 * @param column its letter, blank when there is none
 * @param field  the name of what was looked for there
 */
public record RowFault(int row, String column, String field, FaultKind kind) {}
