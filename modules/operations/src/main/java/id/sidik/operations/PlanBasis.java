package id.sidik.operations;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a plan is made from: the wanted, and the machine as it was read. */
record PlanBasis(List<DesiredPerson> desired, MachineImage image, Comparer comparer) {
    /** Of the wanted. */
    Set<String> pins() {
        return desired.stream().map(DesiredPerson::pin).collect(Collectors.toSet());
    }
}
