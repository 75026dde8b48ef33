package id.sidik.operations.corrections;

import id.sidik.domain.Correction.Deed;
import id.sidik.domain.EmployeeId;
import java.time.LocalDate;

/** A correction in the making. */
record Draft(EmployeeId employee, LocalDate day, Deed deed) {}
