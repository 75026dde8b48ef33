package id.sidik.store;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.MachineId;

/** A person belongs on a machine. @param privilege the machines' level: 0 user, 2, 6, 10, 14 administrator */
public record Membership(EmployeeId employee, MachineId machine, int privilege) {}
