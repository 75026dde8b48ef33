package id.sidik.operations;

import java.util.List;

/** What a plan is made from: the wanted, and the machine as it was read. */
record PlanBasis(List<DesiredPerson> desired, MachineImage image, Comparer comparer) {}
