package id.sidik.operations;

import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.store.Tables;
import java.util.Map;
import java.util.stream.Collectors;

/** What people call the machines. */
final class MachineNames {
    private MachineNames() {}

    static Map<MachineId, String> of(Tables tables) {
        return tables.machines().list().stream().collect(Collectors.toMap(Machine::id, Machine::name));
    }
}
