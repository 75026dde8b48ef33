package id.sidik.operations.base;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.PersonMonth;
import id.sidik.rules.MonthFacts;

/** An employee's month with what it was judged from. */
public record JudgedPerson(EmployeeId id, PersonMonth row, MonthFacts facts) {}
