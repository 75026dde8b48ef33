package id.sidik.operations;

import id.sidik.operations.AccessLine.Kind;
import id.sidik.operations.AccessMemory.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The access records that a machine is to have, against those that it has.
 *
 * @param wanted as a backup holds them
 * @param people PINs of that backup: nobody else's periods are touched
 */
record AccessPlan(AccessMemory wanted, Set<String> people) {
    /** Leaves the access records of a machine alone. */
    static final AccessPlan NONE = new AccessPlan(AccessMemory.NOT_ASKED, Set.of());
    private static final List<String> EMPTY = List.of("0");
    private static final List<String> OF_GROUP = List.of("0", "0", "0", "0");

    AccessPlan {
        people = Set.copyOf(people);
    }

    /** What has to stand, slot by slot: also what was empty in the backup and is set now. */
    List<Slot> slots(AccessMemory there) {
        List<Slot> all = new ArrayList<>(wanted.slots());
        for (Slot left : there.slots()) {
            boolean told = !wanted.unknown().contains(left.kind());
            if (wanted.at(left.kind(), left.of()).isPresent() || !told) continue;
            if (left.kind() == Kind.COMBINATION) all.add(new Slot(left.kind(), left.of(), EMPTY));
            if (left.kind() == Kind.PERSON && people.contains(left.of()))
                all.add(new Slot(left.kind(), left.of(), OF_GROUP));
        }
        return all;
    }

    /** How many records of a machine would be written. */
    int writes(AccessMemory there) {
        if (!wanted.asked() || !there.asked()) return 0;
        return (int) slots(there).stream().filter(slot -> !slot.cells().isEmpty())
                .filter(slot -> !there.unknown().contains(slot.kind())).filter(slot -> !stands(slot, there)).count();
    }

    static boolean stands(Slot slot, AccessMemory there) {
        return !slot.cells().isEmpty() && there.at(slot.kind(), slot.of()).filter(slot::equals).isPresent();
    }
}
