package id.sidik.operations;

import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.Road;
import id.sidik.store.Tables;
import java.util.List;

/** Files of a flash disk name the machine's number, of which several machines may have the same. What was said is kept. */
final class DiskNumbers {
    private static final String KEY = "disk.number.";

    private final Tables tables;

    DiskNumbers(Tables tables) {
        this.tables = tables;
    }

    /** The machines that are known to have this number. */
    List<MachineId> of(int number) {
        return tables.machines().list().stream().filter(machine -> has(machine, number)).map(Machine::id).toList();
    }

    private boolean has(Machine machine, int number) {
        boolean wired = machine.road() instanceof Road.Serial(String device, int baud, int own) && own == number;
        return wired || tables.settings().get(KEY + machine.id().serial()).filter(String.valueOf(number)::equals)
                .isPresent();
    }

    void remember(MachineId machine, int number) {
        tables.settings().put(KEY + machine.serial(), String.valueOf(number));
    }
}
