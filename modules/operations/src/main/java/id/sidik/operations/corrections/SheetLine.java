package id.sidik.operations.corrections;

import id.sidik.domain.ManualSheet;

/** A signed list as a person sees it. @param records by hand that came of it @param standing of most of them */
public record SheetLine(ManualSheet sheet, int records, Standing standing) {}
