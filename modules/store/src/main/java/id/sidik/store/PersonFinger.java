package id.sidik.store;

import id.sidik.domain.EmployeeId;

/** A finger that stands for a person of the unit. */
public record PersonFinger(EmployeeId employee, KeptFinger kept) {}
