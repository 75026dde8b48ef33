package id.sidik.operations.reports;

import id.sidik.domain.ReportCode;
import id.sidik.domain.ReportLook;

/** A report of the list. @param look as the unit has it set */
public record ReportRow(ReportCode code, ReportLook look, boolean charts) {}
